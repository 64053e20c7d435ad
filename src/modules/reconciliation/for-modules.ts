export { type AnsweredFinding, type FindingsRequest, listFindings } from './list-findings.ts';
export { unansweredFindings } from './unanswered-findings.ts';
