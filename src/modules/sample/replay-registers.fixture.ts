import { dayIn } from '#domain/calendar/day-in.ts';
import type { RegisterHappening } from '#domain/sample/registers/register-happening.ts';
import {
  changeActivity,
  foundRecord,
  holdPlanned,
  keptKinds,
  logActivity,
  takeStep,
  voidActivity,
} from '#modules/registers/for-officers.ts';
import type { TestDatabase } from '../../../test/support/database.ts';

/** Does through the use cases what a sample says, each at its instant. */
export async function replayRegisters(
  db: TestDatabase,
  { tenant, officer }: { tenant: string; officer: string },
  happenings: readonly RegisterHappening[],
): Promise<void> {
  let now = new Date();
  const clock = () => now;
  const roles = [{ role: 'city_movement_officer', areaPath: `${tenant}/` }] as const;
  const kinds = keptKinds(db.officerApi, clock);
  const use = { db: db.officerApi, clock, tenant, actor: { id: officer, roles }, kinds };
  for (const happening of happenings) {
    now = happening.at;
    await replay(use, db, happening);
  }
}

async function replay(
  use: Parameters<typeof foundRecord>[0],
  db: TestDatabase,
  happening: RegisterHappening,
): Promise<unknown> {
  const { id } = happening;
  const on = dayIn(happening.at);
  if (happening.do === 'found') {
    const { kind, area: areaCode, parentId, name, tags, fields } = happening;
    return foundRecord(use, {
      ...{ id, kind, areaCode, parentId, name, on },
      ...{ tags: [...tags], fields: { ...fields } },
    });
  }
  const { recordId } = happening;
  switch (happening.do) {
    case 'step': {
      const { version } = await rowOf(db, 'records', recordId);
      const { step, grade, reason } = happening;
      const paper = happening.paper && { ...happening.paper, on };
      const nobody = { targetId: null, keeperId: null };
      return takeStep(use, { id, recordId, version, step, on, grade, reason, paper, ...nobody });
    }
    case 'log':
      return logActivity(use, {
        ...{ id, recordId, activity: happening.activity, on, note: '' },
        fields: { ...happening.fields },
      });
    case 'plan': {
      const { activity, fields, days, every } = happening;
      const repeat = every && { every, until: days.at(-1) ?? on };
      const planned = { id, recordId, activity, on: days[0] ?? on, note: '', fields: { ...fields } };
      return logActivity(use, { ...planned, repeat });
    }
    case 'hold':
    case 'move':
    case 'cancel': {
      const activityId = happening.planned;
      const { version } = await rowOf(db, 'activities', activityId);
      const command = { id, recordId, activityId, version };
      if (happening.do === 'hold') return holdPlanned(use, { ...command, heldAs: happening.heldAs });
      if (happening.do === 'cancel') return voidActivity(use, { ...command, reason: happening.reason });
      const { fields } = await db.admin
        .selectFrom('activities')
        .select('fields')
        .where('id', '=', activityId)
        .executeTakeFirstOrThrow();
      const said = fields as Parameters<typeof changeActivity>[1]['fields'];
      return changeActivity(use, { ...command, on: happening.to, note: '', fields: said });
    }
  }
}

const rowOf = (db: TestDatabase, table: 'records' | 'activities', id: string) =>
  db.admin.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow();
