import { v7 as uuidv7 } from 'uuid';
import type { FoundRecord } from '#contract/registers/registers.ts';
import { foundRecord } from '../records/found-record.ts';
import { openRecord } from '../records/open-record.ts';
import type { RegisterContext } from '../register-context.ts';
import { day, founding, ninhKieu } from '../registers.fixture.ts';
import { isHeld } from './is-held.ts';

/** A plan of five sessions of an area, as tests found one. */
export const plan = (officer: RegisterContext, areaCode = ninhKieu) =>
  foundRecord(
    officer,
    founding('outreach_plan', {
      ...{ name: 'Kế hoạch 12', areaCode, on: day('2026-11-01'), fields: { sessions: '5' } },
    }),
  );

/** A weekly series of a plan from 12/11/2026. */
export const weekly = (recordId: string, until = '2026-12-10') => ({
  ...{ id: uuidv7(), recordId, activity: 'planned_session', on: day('2026-11-12'), note: '' },
  fields: { topic: 'Nhắc cảnh giác lừa đảo', place: 'Nhà văn hóa khu vực 2' },
  repeat: { every: 'week' as const, until: day(until) },
});

/** A session as it is written down. */
export const session = (change: Partial<FoundRecord> = {}) =>
  founding('outreach_session', {
    name: 'Nhắc cảnh giác lừa đảo',
    on: day('2026-11-12'),
    fields: { held_on: '2026-11-12', form: 'meeting', topic: 'fraud', attendances: '40' },
    ...change,
  });

/** What is planned under a record, by day, with what became of it. */
export async function occurrences(recordId: string, context: RegisterContext) {
  const { activities, standing } = await openRecord(context, { recordId });
  return [...activities]
    .reverse()
    .map((one) => ({ ...one, isHeld: isHeld(one, standing), isVoided: one.voidedAt !== null }));
}
