/** Method and path of the calls that look at figures. */
export const exploreEndpoints = {
  listFindings: { method: 'GET', path: '/api/findings' },
  answerFinding: { method: 'POST', path: '/api/findings/answer' },
} as const;
