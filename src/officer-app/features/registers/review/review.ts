import { v7 as uuidv7 } from 'uuid';
import type { RegisterRecord } from '#contract/registers.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { registerReview as words } from '#locales/vi/officers-register-views.ts';
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

/** Writes one answer on a record. @returns the step that it took, if any */
export async function answerRecord(
  record: RegisterRecord,
  answer: Answer,
  { reason, today }: { reason: string; today: PlainDate },
): Promise<Taken | undefined> {
  const params = { recordId: record.id };
  const id = uuidv7();
  const { key, label, step } = answer;
  if (step) {
    const grade = answer.grade ?? null;
    const { version } = await call('takeRecordStep', {
      params,
      body: {
        id,
        version: record.version,
        step: step.key,
        on: today,
        reason,
        grade,
        paper: null,
        targetId: null,
      },
    });
    return { recordId: record.id, stepId: id, version };
  }
  const text = fill(reason ? words.commentWithReason : words.comment, { answer: label, reason });
  await call('commentOnRecord', { params, body: { id, text, mentioned: [] } });
  if (key === 'improve') {
    const dueOn = addDays(today, improveWithinDays);
    await call('remindOfRecord', { params, body: { id: uuidv7(), text, dueOn } });
  }
  return undefined;
}

/** Takes a step back. */
export const undoAnswer = ({ recordId, stepId, version }: Taken) =>
  call('undoRecordStep', { params: { recordId, stepId }, body: { id: uuidv7(), version } });
