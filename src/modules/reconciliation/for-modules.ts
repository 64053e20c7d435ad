export { type AnsweredFinding, type FindingsRequest, listFindings } from './list-findings.ts';
export { listPublishedFigures, type PublishedRow } from './published-figure.repository.ts';
export { unansweredFindings } from './unanswered-findings.ts';
