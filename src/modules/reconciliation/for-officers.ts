export { answerFinding } from './answer-finding.ts';
export type { AnsweredFinding } from './list-findings.ts';
export { readFindings } from './read-findings.ts';
