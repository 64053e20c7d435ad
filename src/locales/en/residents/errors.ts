import type { Translated } from '../../locale.ts';
import type { errors as source } from '../../vi/residents/errors.ts';

export const errors: Translated<typeof source> = {
  summary: 'The tip was not sent: {count} places need a change',
  summaryOne: 'The tip was not sent: one place needs a change',
  summaryOpen: 'The tip could not be opened',
  summaryQuestion: 'The question was not sent',
  summaryReceipt: 'The receipt could not be checked',
  summaryMessage: 'The message was not sent',
  kept: 'Everything you typed is still here.',
  field: {
    descriptionRequired: 'Question 1: you have not said what happened. Write at least one sentence.',
    descriptionTooLong:
      'Question 1: the text is longer than {max} characters. Shorten it; you can add the rest once you have the code.',
    placeTooLong: 'Question 2: the spot is longer than {max} characters. Make it shorter.',
    areaNameNone:
      'Question 2: no ward or commune is called “{name}”. Choose from the list, or empty this box: we will find out.',
    areaNameTooMany:
      'Question 2: {count} wards and communes have “{name}” in their name of today or before, such as {names}… Choose in the list: they come first.',
    areaNameMany: 'Question 2: “{name}” may be {names}. Choose one in the list.',
    coordinatesTooLong:
      'Question 2: the coordinates are longer than {max} characters. Leave only the two numbers.',
    coordinatesUnreadable:
      'Question 2: the coordinates cannot be read. Write two numbers such as 10.0339, 105.7840. We do not open shortened links; empty this box if you have no numbers.',
    areaUnknown: 'Question 2: this ward or commune is not in the list. Choose again.',
    whenTooLong: 'Question 3: the time is longer than {max} characters. Make it shorter.',
    reachUnknown: 'Contact: choose one of the ways below.',
    reachConflict:
      'Contact: you chose to leave nothing but typed a name or number. Delete it, or choose a way to leave it.',
    contactPhoneRequired:
      'Contact: you chose to leave one but gave neither a number nor a name. One of them is enough.',
    contactPhoneInvalid:
      'Phone number: digits are missing or too many. Numbers in Vietnam have 10 or 11 digits.',
    contactNameTooLong: 'Name: longer than {max} characters. Make it shorter.',
    encoding:
      'The text arrived in a strange encoding (not UTF-8). Below is how we read it: check the accents and send again.',
    files: 'This site does not take photos or files yet, so none was kept. Send the tip without files.',
    filesRefused: 'Files not taken: {list}',
    filesGone:
      'Files: more than an hour has passed, so the files kept for you were deleted. Choose them again.',
    filesFull: 'Files: this tip has 20 files already, no more can be added.',
    codeRequired: 'You have not typed a code.',
    codeLength:
      'A code has {expected} characters, you typed {count}. Look at the paper: one may be missing or extra.',
    codeCharacter:
      'Codes never have the character “{character}”. Look again: only digits and letters except I, L, O, U.',
    codeCheck:
      'One character is wrong: the code does not match its last, checking character. Compare each group with the paper.',
    codeWords: 'Some word is not in the list of code words. Compare the eight words with the paper.',
    codeNotFound:
      'The code is well formed but no tip or question has it. Compare it with the paper, or try the site where you sent it.',
    questionRequired: 'Question: you have not written anything. Write at least one sentence.',
    questionTooLong: 'Question: longer than {max} characters. Shorten it or ask two questions.',
    topicUnknown: 'Subject: choose one; if you are not sure, choose “Something else”.',
    forumClosed:
      'This forum takes no more questions: it is over or was cancelled. You can still send your question, without the forum, to the place chosen here.',
    receiptRequired: 'Receipt: you have not pasted anything.',
    receiptRefused:
      'Receipt: the signature does not hold. A line may be missing or a character wrong; if all of it is here, we did not sign this receipt.',
    messageRequired: 'You have not written anything.',
    messageTooLong: 'The message is longer than {max} characters. Split it into several.',
    other: 'This is not right yet. Please look again.',
  },
  /** Said after the name of a file that was refused. */
  file: {
    many: 'Only {files} files can be sent at once; the others were not taken.',
    large: 'is larger than {size} MB (plain text: 1 MB). Cut the video or choose a smaller file.',
    empty: 'is empty.',
    kind: 'is not a kind of file that is taken here. Take a screenshot or a photo of it and send that.',
    heic: 'HEIC photos are not taken here. Take a screenshot of it and send that.',
    pdf: 'PDF is not taken here. Send a photo of each page.',
    video: 'Videos are not taken here. Send some pictures of it.',
    damaged: 'is damaged or was not uploaded to its end. Choose it again.',
    pixels: 'has more than {megapixels} million pixels. Send a smaller photo.',
    pages: 'has more than {pages} pages. Choose those that matter.',
    bomb: 'unpacks to far too much and was not taken.',
    locked: 'is protected by a password. Remove it and send the file again.',
    parts: 'holds a drawing, chart or embedded file that cannot be cleaned. Send photos of its pages.',
    heavy: 'is too heavy or too complicated for the server. Send a simpler file.',
    room: 'The server has no room for files now. The tip can be sent without them; add files later with the code.',
  },
  page: {
    notFound: 'There is no such page',
    notFoundText: 'The address may be mistyped or have changed.',
    tooLarge: 'What you sent is too large',
    tooLargeText:
      'We take at most {max} characters and {files} files at a time. Press the browser’s back button: what you wrote is still there; shorten it or leave out some files, and send again.',
    foreign: 'This did not come from our own page',
    foreignText:
      'Another site sent it for you, so we did not take it. If you mean to send a tip, open the Send a tip page.',
    unreadable: 'We could not read what was sent',
    unreadableText: 'The browser sent it in a way this site does not understand. Go back and send it again.',
    busy: 'Too many people are sending right now',
    busyText:
      'Go back, wait a minute and send again. You lose nothing you wrote, and there will be only one tip.',
    broken: 'Something broke and we could not do it',
    brokenText:
      'The fault is ours. Go back and send again; if the tip had arrived, you get the same code. If it is urgent, call 113.',
    request: 'Number to quote: {id}',
    goHome: 'To the first page',
    goSend: 'Open the Send a tip page',
  },
};
