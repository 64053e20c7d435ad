import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Reminder } from '../records/comment.repository.ts';

const shown = 200;

/** Records of the scope that a day field says must be dealt with until a day, soonest first: as what is due on them. */
export async function listOwed(
  trx: Trx,
  tenant: string,
  kinds: readonly RegisterKind[],
  until: PlainDate,
): Promise<Reminder[]> {
  const owed: Reminder[] = [];
  for (const { key, label, due } of kinds) {
    if (!due) continue;
    const day = sql<PlainDate>`fields->>${due.field}`;
    const rows = await trx
      .selectFrom('records')
      .select(['id', 'area_path', day.as('due_on')])
      .where('tenant_id', '=', tenant)
      .where('kind', '=', key)
      .where('stage', 'in', [...due.stages])
      .where(day, '<=', until)
      .orderBy(day)
      .limit(shown)
      .execute();
    owed.push(
      ...rows.map(({ id, area_path, due_on }) => ({
        ...{ id, recordId: id, areaPath: area_path, dueOn: due_on },
        text: label,
      })),
    );
  }
  return owed;
}
