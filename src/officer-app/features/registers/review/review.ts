import { v7 as uuidv7 } from 'uuid';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { registerReview as words } from '#locales/vi/officers/register-views.ts';
import { call } from '../../../shared/api.ts';
import type { Answer } from './answers.ts';

/** A step that a review took and that can be taken back. */
export interface Taken {
  readonly recordId: string;
  readonly stepId: string;
  readonly version: number;
}

/** Records that are to be improved come back into the day after so long. */
const improveWithinDays = 30;

/** Writes one answer on a record. @returns the step that it took */
export async function answerRecord(
  record: RegisterRecord,
  { label, step, grade }: Answer,
  { reason, today }: { reason: string; today: PlainDate },
): Promise<Taken> {
  const params = { recordId: record.id };
  const id = uuidv7();
  const { version } = await call('takeRecordStep', {
    params,
    body: {
      ...{ id, version: record.version, step: step.key, on: today, reason, grade: grade ?? null },
      ...{ paper: null, targetId: null, keeperId: null },
    },
  });
  if (grade === 'improve') {
    const text = fill(words.improveReminder, { answer: label, reason });
    const dueOn = addDays(today, improveWithinDays);
    await call('remindOfRecord', { params, body: { id: uuidv7(), text: text.slice(0, 300), dueOn } });
  }
  return { recordId: record.id, stepId: id, version };
}

/** Takes a step back. */
export const undoAnswer = ({ recordId, stepId, version }: Taken) =>
  call('undoRecordStep', { params: { recordId, stepId }, body: { id: uuidv7(), version } });
