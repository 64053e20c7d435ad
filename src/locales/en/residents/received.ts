import type { Translated } from '../../locale.ts';
import type { received as source } from '../../vi/residents/received.ts';

export const received: Translated<typeof source> = {
  title: 'Received',
  heading: 'We have received your tip',
  lead: 'Received at **{when}**. All you need to do is keep the code below.',
  codeHeading: 'Your follow-up code',
  paperFirst: 'Copy it on paper now, and keep it where only you look.',
  codeText:
    'The code is shown once. Whoever has it can open the tip on this site, so give it to nobody, and take no screenshot if others use this device. A lost code cannot be recovered, but the tip is still handled.',
  codeLetters:
    'The code never has the letters I, L, O, U. 0 is zero, 1 is one. The last character is a check and may be * # @ = or +.',
  wordsHeading: 'The same code as eight Vietnamese words, easy to read over the phone',
  nextHeading: 'What happens next',
  next1: 'Received and registered',
  next2: 'The duty officer reads it',
  next2Text:
    'In an urgent case the ward or commune police must pass it to the investigation agency by **{urgent}** (24 hours).',
  next2City: 'The city’s duty officer reads the tip and decides who handles it.',
  next3: 'First check',
  next3Text:
    'For a tip about a crime, the ward or commune police finish by **{check}** (7 days, or the next working day after a day off).',
  next3City:
    'For a tip about a crime the investigation agency must check and decide by **{decide}** (20 days, which the law allows to be extended).',
  next4: 'You read the answer',
  next4Text:
    'Open the tip with your code on the Follow up page. For feedback and suggestions the answer is due by **{answer}** (10 working days). Other kinds have other limits by law; the handler tells you.',
  basis:
    'Limits from Joint Circular 01/2017 (amended 01/2021), Circular 28/2020/TT-BCA, Criminal Procedure Code article 147 and Law on Citizen Reception article 28.',
  dangerHeading: 'Someone is in danger: call 113 now',
  dangerText:
    'The tip has arrived, but it may be hours before someone reads it. It does not replace the call.',
  receiptHeading: 'Receipt',
  receiptText:
    'Shows that we received a tip. It holds neither the content of the tip nor the code. Keep it or not, as you like.',
  receiptShow: 'Show the receipt',
  receiptDownload: 'Save the receipt',
  receiptWarning: 'The saved file stays on the device. Do not save it on a shared one.',
  open: 'Open my tip',
  sharedHeading: 'A shared or borrowed device?',
  shared: 'When you have copied the code, press Leave, close the browser and clear its history.',
  area: 'Received by',
  areaCity: 'City level',
};
