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
  listTipFiles: { method: 'GET', path: '/api/tips/:tipId/files' },
  openTipFile: { method: 'GET', path: '/api/tips/:tipId/files/:fileId' },
  viewContact: { method: 'POST', path: '/api/tips/:tipId/view-contact' },
  searchAreas: { method: 'GET', path: '/api/areas' },
  myAreas: { method: 'GET', path: '/api/areas/mine' },
  areaMap: { method: 'GET', path: '/api/area-map' },
  areaShapes: { method: 'GET', path: '/api/area-map/shapes' },
  listLocalUnits: { method: 'GET', path: '/api/local-units' },
  addLocalUnit: { method: 'POST', path: '/api/local-units' },
  importLocalUnits: { method: 'POST', path: '/api/local-units/import' },
  renameLocalUnit: { method: 'POST', path: '/api/local-units/:unitId/rename' },
  endLocalUnit: { method: 'POST', path: '/api/local-units/:unitId/end' },
} as const satisfies Record<string, { method: Method; path: `/api/${string}` }>;

export type Method = 'GET' | 'POST' | 'DELETE';
export type EndpointName = keyof typeof endpoints;
