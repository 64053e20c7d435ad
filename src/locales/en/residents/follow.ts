import type { Translated } from '../../locale.ts';
import type { follow as source } from '../../vi/residents/follow.ts';

export const follow: Translated<typeof source> = {
  title: 'Follow up',
  heading: 'Open a tip you sent',
  lead: 'Type the code you copied on paper. It is never part of the page’s address and is not kept in a cookie.',
  code: 'Follow-up code',
  codeHint: 'Example {example}. Small or capital letters, with or without spaces, are all fine.',
  open: 'Open my tip',
  lostHeading: 'Lost the code?',
  lost: 'We do not keep codes, so we cannot find it again. Your tip is still handled. If there is something new, send another tip.',
  tipTitle: 'Follow up',
  status: {
    received: 'Received',
    checking: 'Being checked',
    resolved: 'Finished',
    triaged: 'Sorted',
    answered: 'Answered',
    closed: 'Closed',
  },
  statusText: {
    received: 'The tip is registered. The duty officer will read it and write to you here.',
    checking: 'Someone has taken the tip and is checking it. You need not come to a station.',
    resolved:
      'Handling is finished. The answer to you will appear on this page. You can still write if there is something new.',
    triaged:
      'The duty officer has read the tip and decided what kind of matter it is. News will appear here.',
    answered: 'We have answered, under Messages or by a letter. You can add something or ask back.',
    closed: 'Handling has ended. You can still write if there is something new.',
  },
  destroyed:
    'The tip and its messages were destroyed when the time to keep them ended; all we still keep is that it came in. If there is something new, send another tip.',
  receivedAt: 'Received at',
  area: 'Received by',
  areaCity: 'City level',
  talkHeading: 'Messages',
  noMessages: 'No messages yet. Answers will appear here.',
  you: 'You',
  officer: 'Handler',
  sent: 'Sent. The handler can read it.',
  more: 'Write more to the handler',
  moreHint: 'Add what you have seen since, correct a mistake, or ask. No name needed.',
  sendMore: 'Send',
  doneHeading: 'When you are done',
  done: 'Press Leave, then close the browser: its back button may show this page again. Next time type the code again.',
};
