import { dayIn } from '../calendar/day-in.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Standing } from '../registers/standing.ts';
import type { QuestionStatus } from './question-flow.ts';

/** What decides what a question counts. */
export interface CountedQuestion {
  readonly areaCode: string;
  readonly status: QuestionStatus;
  readonly receivedAt: Date;
  readonly answeredAt: Date | null;
}

/**
 * What a question stands for in the ledger: an opinion voiced on the day it came (F03), owed as long as nobody answered
 * (F04O), answered on the day of its answer (F04N). A declined one stands for nothing.
 */
export function standingsOfQuestion({
  areaCode,
  status,
  receivedAt,
  answeredAt,
}: CountedQuestion): Standing[] {
  if (status === 'declined') return [];
  const one = (indicator: string, on: PlainDate | null): Standing => ({
    ...{ indicator, area: areaCode, on, quantity: '1' },
  });
  return [one('F03', dayIn(receivedAt)), answeredAt ? one('F04N', dayIn(answeredAt)) : one('F04O', null)];
}

/** Working days in which feedback is answered: Luật Tiếp công dân 2013, điều 28. */
const answerWorkingDays = 10;

/** The day by which an answer is owed. */
export const answerDueOn = (receivedAt: Date): PlainDate =>
  addWorkingDays(dayIn(receivedAt), answerWorkingDays);
