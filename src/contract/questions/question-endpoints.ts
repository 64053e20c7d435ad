/** Method and path of the calls about residents' questions. */
export const questionEndpoints = {
  listQuestions: { method: 'GET', path: '/api/questions' },
  unansweredQuestions: { method: 'GET', path: '/api/unanswered-questions' },
  openQuestion: { method: 'GET', path: '/api/questions/:questionId' },
  openQuestionDocument: { method: 'GET', path: '/api/questions/:questionId/documents/:documentId' },
  takeQuestion: { method: 'POST', path: '/api/questions/:questionId/take' },
  answerQuestion: { method: 'POST', path: '/api/questions/:questionId/answer' },
  declineQuestion: { method: 'POST', path: '/api/questions/:questionId/decline' },
  reopenQuestion: { method: 'POST', path: '/api/questions/:questionId/reopen' },
  proposePublication: { method: 'POST', path: '/api/questions/:questionId/propose' },
  publishQuestion: { method: 'POST', path: '/api/questions/:questionId/publish' },
  unpublishQuestion: { method: 'POST', path: '/api/questions/:questionId/unpublish' },
} as const;
