/** Method and path of the calls of every register. */
export const registerEndpoints = {
  listRegisterKinds: { method: 'GET', path: '/api/register-kinds' },
  listRecords: { method: 'GET', path: '/api/records' },
  countRecordsByArea: { method: 'GET', path: '/api/records-by-area' },
  listActivities: { method: 'GET', path: '/api/activities' },
  foundRecord: { method: 'POST', path: '/api/records' },
  openRecord: { method: 'GET', path: '/api/records/:recordId' },
  changeRecord: { method: 'POST', path: '/api/records/:recordId/change' },
  takeRecordStep: { method: 'POST', path: '/api/records/:recordId/step' },
  undoRecordStep: { method: 'POST', path: '/api/records/:recordId/steps/:stepId/undo' },
  logActivity: { method: 'POST', path: '/api/records/:recordId/activities' },
  changeActivity: { method: 'POST', path: '/api/records/:recordId/activities/:activityId/change' },
  voidActivity: { method: 'POST', path: '/api/records/:recordId/activities/:activityId/void' },
  commentOnRecord: { method: 'POST', path: '/api/records/:recordId/comment' },
  remindOfRecord: { method: 'POST', path: '/api/records/:recordId/remind' },
  endRecordReminder: { method: 'POST', path: '/api/records/:recordId/reminders/:reminderId/end' },
} as const;
