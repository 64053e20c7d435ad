/** Method and path of the calls about targets. */
export const targetEndpoints = {
  targetBoard: { method: 'GET', path: '/api/targets' },
  listTargetPlans: { method: 'GET', path: '/api/target-plans' },
  openTargetPlan: { method: 'GET', path: '/api/target-plans/:planId' },
  setTargets: { method: 'POST', path: '/api/target-plans' },
  readTargetSheet: { method: 'POST', path: '/api/target-plans/read-sheet' },
  withdrawTargetPlan: { method: 'POST', path: '/api/target-plans/:planId/withdraw' },
  exportTargets: { method: 'GET', path: '/api/exports/targets' },
} as const;
