import { locales } from '#locales/locale.ts';
import { addMessage } from './handlers/add-message.tsx';
import { askReview } from './handlers/ask-review.tsx';
import { deleteIdentity } from './handlers/delete-identity.tsx';
import { openDocument } from './handlers/open-document.ts';
import { openTip } from './handlers/open-tip.tsx';
import { rateTip } from './handlers/rate-tip.tsx';
import { removeContact } from './handlers/remove-contact.tsx';
import { showExit } from './handlers/show-exit.tsx';
import { showFollow } from './handlers/show-follow.tsx';
import { showHome } from './handlers/show-home.tsx';
import { showSendTip } from './handlers/show-send-tip.tsx';
import { showWhatWeKnow } from './handlers/show-what-we-know.tsx';
import { submitTip } from './handlers/submit-tip.tsx';
import { pathOf } from './paths.ts';
import type { Route } from './route.ts';

/** Every page of the residents' site. Nothing else answers but `/healthz` and the fonts. */
export const pageRoutes: readonly Route[] = [
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
  // the same for what is done with an opened tip
  ...(['askReview', 'rateTip', 'removeContact', 'openDocument'] as const).map(
    (page): Route => ({ method: 'GET', page, access: 'anyone', audit: 'none', handle: showFollow }),
  ),
  { method: 'POST', page: 'askReview', access: 'anyone', audit: 'use_case', handle: askReview },
  { method: 'POST', page: 'rateTip', access: 'anyone', audit: 'use_case', handle: rateTip },
  { method: 'POST', page: 'removeContact', access: 'anyone', audit: 'use_case', handle: removeContact },
  { method: 'POST', page: 'openDocument', access: 'anyone', audit: 'use_case', handle: openDocument },
  { method: 'GET', page: 'whatWeKnow', access: 'anyone', audit: 'none', handle: showWhatWeKnow },
  { method: 'GET', page: 'exit', access: 'anyone', audit: 'none', handle: showExit },
];

/** The same, one row for each address: `{ method, path, access, audit, handle }`. */
export const routes = pageRoutes.flatMap((route: Route) =>
  locales.map((locale) => ({ ...route, locale, path: pathOf(route.page, locale) })),
);
