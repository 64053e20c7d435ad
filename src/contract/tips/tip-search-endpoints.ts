/** Method and path of the calls that look into the words of tips. */
export const tipSearchEndpoints = {
  searchTips: { method: 'POST', path: '/api/tips/search' },
  searchProgress: { method: 'GET', path: '/api/tips/search-progress' },
  similarTips: { method: 'GET', path: '/api/tips/:tipId/similar' },
  tipPlaces: { method: 'GET', path: '/api/tips/places' },
} as const;
