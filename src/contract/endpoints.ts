import { custodyEndpoints } from './custody/custody-endpoints.ts';
import { entryEndpoints } from './figures/entries-endpoints.ts';
import { exploreEndpoints } from './figures/explore-endpoints.ts';
import { targetEndpoints } from './figures/targets-endpoints.ts';
import { questionEndpoints } from './questions/question-endpoints.ts';
import { readingEndpoints } from './readings/readings-endpoints.ts';
import { registerEndpoints } from './registers/register-endpoints.ts';
import { reportEndpoints } from './reports/reports-endpoints.ts';
import { channelKeyEndpoints } from './tips/channel-key-endpoints.ts';
import { inboxEndpoints } from './tips/inbox-endpoints.ts';
import { intakeEndpoints } from './tips/intake-endpoints.ts';
import { tipLifeEndpoints } from './tips/tip-life-endpoints.ts';
import { tipSearchEndpoints } from './tips/tip-search-endpoints.ts';

/** Method and path of every call. Apart from the shapes, so that the app's client carries no Zod. */
export const endpoints = {
  signIn: { method: 'POST', path: '/api/session' },
  signOut: { method: 'DELETE', path: '/api/session' },
  passkeyChallenge: { method: 'POST', path: '/api/session/passkey-challenge' },
  signInWithPasskey: { method: 'POST', path: '/api/session/passkey' },
  lockSession: { method: 'POST', path: '/api/session/lock' },
  unlockChallenge: { method: 'POST', path: '/api/session/unlock-challenge' },
  unlockSession: { method: 'POST', path: '/api/session/unlock' },
  account: { method: 'GET', path: '/api/account' },
  changePassword: { method: 'POST', path: '/api/account/password' },
  startPasskey: { method: 'POST', path: '/api/account/passkey-challenge' },
  addPasskey: { method: 'POST', path: '/api/account/passkeys' },
  removePasskey: { method: 'POST', path: '/api/account/passkeys/:passkeyId/remove' },
  startTotp: { method: 'POST', path: '/api/account/totp' },
  confirmTotp: { method: 'POST', path: '/api/account/totp/confirm' },
  removeTotp: { method: 'POST', path: '/api/account/totp/remove' },
  renewRecoveryCodes: { method: 'POST', path: '/api/account/recovery-codes' },
  signOutEverywhere: { method: 'POST', path: '/api/account/sign-out-everywhere' },
  listOfficers: { method: 'GET', path: '/api/officers' },
  addOfficer: { method: 'POST', path: '/api/officers' },
  importOfficers: { method: 'POST', path: '/api/officers/import' },
  openOfficer: { method: 'GET', path: '/api/officers/:officerId' },
  giveRole: { method: 'POST', path: '/api/officers/:officerId/give-role' },
  endRole: { method: 'POST', path: '/api/officers/:officerId/end-role' },
  disableOfficer: { method: 'POST', path: '/api/officers/:officerId/disable' },
  enableOfficer: { method: 'POST', path: '/api/officers/:officerId/enable' },
  resetSignIn: { method: 'POST', path: '/api/officers/:officerId/reset-sign-in' },
  listOfficerRequests: { method: 'GET', path: '/api/officer-requests' },
  decideOfficerRequest: { method: 'POST', path: '/api/officer-requests/:requestId/decide' },
  listOfficerAreas: { method: 'GET', path: '/api/officer-areas' },
  systemStatus: { method: 'GET', path: '/api/system-status' },
  me: { method: 'GET', path: '/api/me' },
  today: { method: 'GET', path: '/api/today' },
  listTips: { method: 'GET', path: '/api/tips' },
  exportTips: { method: 'GET', path: '/api/exports/tips' },
  openTip: { method: 'GET', path: '/api/tips/:tipId' },
  checkTip: { method: 'POST', path: '/api/tips/:tipId/check' },
  markTipValuable: { method: 'POST', path: '/api/tips/:tipId/mark-valuable' },
  resolveTip: { method: 'POST', path: '/api/tips/:tipId/resolve' },
  replyToTip: { method: 'POST', path: '/api/tips/:tipId/reply' },
  listTipFiles: { method: 'GET', path: '/api/tips/:tipId/files' },
  openTipFile: { method: 'GET', path: '/api/tips/:tipId/files/:fileId' },
  viewContact: { method: 'POST', path: '/api/tips/:tipId/view-contact' },
  ...tipLifeEndpoints,
  ...reportEndpoints,
  ...tipSearchEndpoints,
  ...custodyEndpoints,
  ...intakeEndpoints,
  ...channelKeyEndpoints,
  ...entryEndpoints,
  ...inboxEndpoints,
  searchAreas: { method: 'GET', path: '/api/areas' },
  myAreas: { method: 'GET', path: '/api/areas/mine' },
  areaMap: { method: 'GET', path: '/api/area-map' },
  areaShapes: { method: 'GET', path: '/api/area-map/shapes' },
  listLocalUnits: { method: 'GET', path: '/api/local-units' },
  addLocalUnit: { method: 'POST', path: '/api/local-units' },
  importLocalUnits: { method: 'POST', path: '/api/local-units/import' },
  renameLocalUnit: { method: 'POST', path: '/api/local-units/:unitId/rename' },
  endLocalUnit: { method: 'POST', path: '/api/local-units/:unitId/end' },
  ...exploreEndpoints,
  ...registerEndpoints,
  ...readingEndpoints,
  ...questionEndpoints,
  ...targetEndpoints,
} as const satisfies Record<string, { method: Method; path: `/api/${string}` }>;

export type Method = 'GET' | 'POST' | 'DELETE';
export type EndpointName = keyof typeof endpoints;
