/** Method and path of every call. Apart from the shapes, so that the app's client carries no Zod. */
export const endpoints = {
  signIn: { method: 'POST', path: '/api/session' },
  signOut: { method: 'DELETE', path: '/api/session' },
  me: { method: 'GET', path: '/api/me' },
  today: { method: 'GET', path: '/api/today' },
  listTips: { method: 'GET', path: '/api/tips' },
  openTip: { method: 'GET', path: '/api/tips/:tipId' },
  checkTip: { method: 'POST', path: '/api/tips/:tipId/check' },
  markTipValuable: { method: 'POST', path: '/api/tips/:tipId/mark-valuable' },
  resolveTip: { method: 'POST', path: '/api/tips/:tipId/resolve' },
  replyToTip: { method: 'POST', path: '/api/tips/:tipId/reply' },
  viewContact: { method: 'POST', path: '/api/tips/:tipId/view-contact' },
} as const satisfies Record<string, { method: Method; path: `/api/${string}` }>;

export type Method = 'GET' | 'POST' | 'DELETE';
export type EndpointName = keyof typeof endpoints;
