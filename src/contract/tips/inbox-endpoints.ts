/** Method and path of the calls around the inbox. */
export const inboxEndpoints = {
  tipArrivals: { method: 'GET', path: '/api/inbox/arrivals' },
  listMovedAway: { method: 'GET', path: '/api/inbox/moved-away' },
  listFilters: { method: 'GET', path: '/api/inbox/filters' },
  saveFilter: { method: 'POST', path: '/api/inbox/filters' },
  removeFilter: { method: 'POST', path: '/api/inbox/filters/:filterId/remove' },
} as const;
