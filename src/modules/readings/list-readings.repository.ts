import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A line of the list of documents. */
export interface ReadingLine {
  readonly id: string;
  readonly areaCode: string;
  readonly title: string;
  readonly format: string;
  readonly documentOn: PlainDate | null;
  readonly isScanned: boolean;
  readonly figures: number;
  /** How many of them somebody has decided, and how many were taken. */
  readonly decided: number;
  readonly taken: number;
  readonly officerName: string;
  readonly addedAt: Date;
}

const most = 200;

/** The newest documents that the scope shows. */
export async function listReadingLines(trx: Trx, tenant: string): Promise<ReadingLine[]> {
  const { rows } = await sql<ReadingLine>`
    with last as (
      select distinct on (t.reading_id, t.figure_no) t.reading_id, t.outcome
      from reading_turns t where t.tenant_id = ${tenant}
      order by t.reading_id, t.figure_no, t.turn desc
    ), done as (
      select reading_id, count(*) filter (where outcome <> 'undone')::int as decided,
        count(*) filter (where outcome in ('accepted', 'changed'))::int as taken
      from last group by reading_id
    )
    select r.id, r.area_code as "areaCode", r.title, r.format, r.document_on as "documentOn",
      r.is_scanned as "isScanned",
      r.figure_count + (select count(*)::int from reading_additions a
        where a.tenant_id = r.tenant_id and a.reading_id = r.id) as figures,
      coalesce(d.decided, 0) as decided,
      coalesce(d.taken, 0) as taken, coalesce(o.display_name, '') as "officerName", r.added_at as "addedAt"
    from readings r left join done d on d.reading_id = r.id
      left join officers o on o.tenant_id = r.tenant_id and o.id = r.officer_id
    where r.tenant_id = ${tenant}
    order by r.added_at desc, r.id desc limit ${most}`.execute(trx);
  return rows;
}
