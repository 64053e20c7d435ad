/** Method and path of the calls around the inbox. */
export const inboxEndpoints = {
  tipArrivals: { method: 'GET', path: '/api/inbox/arrivals' },
  listFilters: { method: 'GET', path: '/api/inbox/filters' },
  saveFilter: { method: 'POST', path: '/api/inbox/filters' },
  removeFilter: { method: 'POST', path: '/api/inbox/filters/:filterId/remove' },
} as const;
