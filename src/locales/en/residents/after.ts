import type { Translated } from '../../locale.ts';
import type { after as source } from '../../vi/residents/after.ts';

export const after: Translated<typeof source> = {
  stepsHeading: 'Where your tip stands',
  stepReceived: 'Received',
  stepHandled: 'Someone has read it and is handling it',
  stepHandledWait: 'Waiting for the duty officer to read it',
  stepAnswered: 'Answered',
  stepAnsweredWait: 'Waiting for an answer',
  stepClosed: 'Closed',
  documentsHeading: 'Written answer',
  documentsText:
    'A document that answers you. The file stays on your device; do not download it on a shared one.',
  documentSave: 'Download document {number} ({kind}, {size})',
  rateHeading: 'Does the answer settle it?',
  rateText: 'You need not say anything. We only count; we do not ask further.',
  rateThanked: 'Yes, thank you',
  rateNotSolved: 'Not solved',
  thanked: 'Your thanks are noted.',
  notSolved: 'Noted: not solved. The unit’s commander will see it. You can write what is still wrong.',
  saidThanked: 'You said: yes, thank you.',
  saidNotSolved: 'You said: not solved.',
  reviewHeading: 'Not satisfied?',
  reviewText:
    'If you think it was not handled rightly, ask for a review and say why. The unit’s commander decides and answers you here.',
  reviewAsked: 'You have asked for a review. The answer will appear under Messages.',
  reviewButton: 'Ask for a review',
  reviewTitle: 'Ask for a review',
  reviewLabel: 'What do you think is not right?',
  reviewHint: 'Tell what else you know, or where the answer is wrong. No name needed.',
  reviewSend: 'Send the request',
  reviewSent: 'Your request for a review has been sent.',
  back: 'Back to the tip',
  contactHeading: 'How you can be reached',
  contactText:
    'We keep, encrypted, the name or number that you left. Only the officer given the tip can read it, and each view is logged. You can delete it at any time.',
  contactRemove: 'Delete my contact',
  contactTitle: 'Delete my contact',
  contactQuestion: 'Delete the name and number you left?',
  contactWhat: 'It cannot be brought back. From then on we can only talk to you on this page, by your code.',
  contactLimit:
    'What an officer has already seen or written on paper cannot be deleted. Denunciations and complaints need a name by law; without it they may no longer be handled as such.',
  contactSure: 'Delete',
  contactRemoved: 'Your contact has been deleted.',
  qrLabel: 'QR code of the receipt',
  qrText: 'The QR code holds exactly the receipt, not the follow-up code.',
  areaRead:
    'You typed “{typed}”; we took it for a place that now belongs to **{place}** and sent your tip there. If that is wrong, write more on the follow-up page.',
  whenRead:
    'You wrote “{typed}”; we read it as **{range}**. If that is wrong, write more on the follow-up page.',
};
