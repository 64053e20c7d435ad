/** Custody of identities: the group, its keys, and openings. */
export const custodyEndpoints = {
  custodyGroup: { method: 'GET', path: '/api/custody/group' },
  addCustodian: { method: 'POST', path: '/api/custody/custodians' },
  removeCustodian: { method: 'POST', path: '/api/custody/custodians/:officerId/remove' },
  ownCustodianKey: { method: 'GET', path: '/api/custody/key' },
  enrolCustodianKey: { method: 'POST', path: '/api/custody/key' },
  confirmCustodianKey: { method: 'POST', path: '/api/custody/keys/:keyId/confirm' },
  custodyWork: { method: 'GET', path: '/api/custody/work' },
  doCustodyWork: { method: 'POST', path: '/api/custody/work' },
  askedOpenings: { method: 'GET', path: '/api/identity-openings/asked' },
  allOpenings: { method: 'GET', path: '/api/identity-openings' },
  answerOpening: { method: 'POST', path: '/api/identity-openings/:openingId/answer' },
  viewIdentity: { method: 'POST', path: '/api/identity-openings/:openingId/view' },
  endOpening: { method: 'POST', path: '/api/identity-openings/:openingId/end' },
  noteOpening: { method: 'POST', path: '/api/identity-openings/:openingId/note' },
  tipIdentity: { method: 'GET', path: '/api/tips/:tipId/identity' },
  requestOpening: { method: 'POST', path: '/api/tips/:tipId/identity-openings' },
} as const;
