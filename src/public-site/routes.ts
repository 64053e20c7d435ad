import { locales } from '#locales/locale.ts';
import { addMessage } from './handlers/add-message.tsx';
import { askQuestion } from './handlers/ask-question.tsx';
import { askReview } from './handlers/ask-review.tsx';
import { checkReceipt } from './handlers/check-receipt.tsx';
import { deleteIdentity } from './handlers/delete-identity.tsx';
import { keepPrivate } from './handlers/keep-private.tsx';
import { openAnswer } from './handlers/open-answer.ts';
import { openDocument } from './handlers/open-document.ts';
import { openTip } from './handlers/open-tip.tsx';
import { rateQuestion } from './handlers/rate-question.tsx';
import { rateTip } from './handlers/rate-tip.tsx';
import { removeContact } from './handlers/remove-contact.tsx';
import { showAskQuestion } from './handlers/show-ask-question.tsx';
import { showExit } from './handlers/show-exit.tsx';
import { showFollow } from './handlers/show-follow.tsx';
import { showForum } from './handlers/show-forum.tsx';
import { showForums } from './handlers/show-forums.tsx';
import { showHome } from './handlers/show-home.tsx';
import { showPublishedQuestion } from './handlers/show-published-question.tsx';
import { showQuestions } from './handlers/show-questions.tsx';
import { showSendTip } from './handlers/show-send-tip.tsx';
import { showWhatWeKnow } from './handlers/show-what-we-know.tsx';
import { submitTip } from './handlers/submit-tip.tsx';
import { pathOf } from './paths.ts';
import type { Route } from './route.ts';

const ofTips = ['askReview', 'rateTip', 'removeContact', 'openDocument'] as const;
const ofQuestions = ['rateQuestion', 'keepPrivate', 'openAnswer'] as const;

/** Every page of the residents' site. Nothing else answers but `/healthz` and the fonts. */
const pageRoutes: readonly Route[] = [
  { method: 'GET', page: 'home', access: 'anyone', audit: 'none', handle: showHome },
  { method: 'GET', page: 'sendTip', access: 'anyone', audit: 'none', handle: showSendTip },
  {
    method: 'POST',
    page: 'sendTip',
    access: 'anyone',
    audit: 'use_case',
    takesFiles: true,
    handle: submitTip,
  },
  { method: 'GET', page: 'follow', access: 'anyone', audit: 'none', handle: showFollow },
  { method: 'POST', page: 'follow', access: 'anyone', audit: 'use_case', handle: openTip },
  // Reached by address alone (a reload, a bookmark), the message page is the page where a code is typed.
  { method: 'GET', page: 'addMessage', access: 'anyone', audit: 'none', handle: showFollow },
  {
    method: 'POST',
    page: 'addMessage',
    access: 'anyone',
    audit: 'use_case',
    takesFiles: true,
    handle: addMessage,
  },
  { method: 'GET', page: 'deleteIdentity', access: 'anyone', audit: 'none', handle: showFollow },
  { method: 'POST', page: 'deleteIdentity', access: 'anyone', audit: 'use_case', handle: deleteIdentity },
  // the same for what is done with an opened tip or question
  ...([...ofTips, ...ofQuestions] as const).map(
    (page): Route => ({ method: 'GET', page, access: 'anyone', audit: 'none', handle: showFollow }),
  ),
  { method: 'POST', page: 'askReview', access: 'anyone', audit: 'use_case', handle: askReview },
  { method: 'POST', page: 'rateTip', access: 'anyone', audit: 'use_case', handle: rateTip },
  { method: 'POST', page: 'removeContact', access: 'anyone', audit: 'use_case', handle: removeContact },
  { method: 'POST', page: 'openDocument', access: 'anyone', audit: 'use_case', handle: openDocument },
  { method: 'GET', page: 'questions', access: 'anyone', audit: 'none', handle: showQuestions },
  {
    method: 'GET',
    page: 'publishedQuestion',
    access: 'anyone',
    audit: 'none',
    handle: showPublishedQuestion,
  },
  { method: 'GET', page: 'askQuestion', access: 'anyone', audit: 'none', handle: showAskQuestion },
  { method: 'POST', page: 'askQuestion', access: 'anyone', audit: 'use_case', handle: askQuestion },
  { method: 'POST', page: 'rateQuestion', access: 'anyone', audit: 'use_case', handle: rateQuestion },
  { method: 'POST', page: 'keepPrivate', access: 'anyone', audit: 'use_case', handle: keepPrivate },
  { method: 'POST', page: 'openAnswer', access: 'anyone', audit: 'use_case', handle: openAnswer },
  { method: 'GET', page: 'checkReceipt', access: 'anyone', audit: 'none', handle: checkReceipt },
  { method: 'POST', page: 'checkReceipt', access: 'anyone', audit: 'changes_nothing', handle: checkReceipt },
  { method: 'GET', page: 'forums', access: 'anyone', audit: 'none', handle: showForums },
  { method: 'GET', page: 'forum', access: 'anyone', audit: 'none', handle: showForum },
  { method: 'GET', page: 'whatWeKnow', access: 'anyone', audit: 'none', handle: showWhatWeKnow },
  { method: 'GET', page: 'exit', access: 'anyone', audit: 'none', handle: showExit },
];

/** The same, one row for each address: `{ method, path, access, audit, handle }`. */
export const routes = pageRoutes.flatMap((route: Route) =>
  locales.map((locale) => ({ ...route, locale, path: pathOf(route.page, locale) })),
);
