export { type AnsweredFinding, listFindings } from './list-findings.ts';
