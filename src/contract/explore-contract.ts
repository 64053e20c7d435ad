import { exploreEndpoints as endpoints } from './explore-endpoints.ts';
import { Nothing } from './fields.ts';
import { AnswerFinding, FindingList, FindingsQuery } from './findings.ts';

/** Shapes of the calls that look at figures. */
export const exploreContract = {
  listFindings: { ...endpoints.listFindings, query: FindingsQuery, response: FindingList },
  answerFinding: { ...endpoints.answerFinding, body: AnswerFinding, response: Nothing },
} as const;
