import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';

/** An announced forum as everybody may read of it. */
export interface Forum {
  readonly id: string;
  readonly areaCode: string;
  readonly heldOn: PlainDate;
  /** The day first told, where it was moved. */
  readonly movedFrom: PlainDate | null;
  readonly place: string;
  /** As people say it: "08h00–10h30". */
  readonly time: string;
  readonly agenda: string;
  readonly attend: string;
  /** What of it is told in Khmer and English; empty where nothing was written. */
  readonly khmer: string;
  readonly english: string;
  readonly isCancelled: boolean;
  /** Whether a question may be sent for it: neither cancelled nor over. */
  readonly takesQuestions: boolean;
  /** Once held: how many attendances, and how many questions were answered on the spot. */
  readonly held: { readonly attendances: number; readonly answeredAtOnce: number } | null;
}

export interface ForumFilter {
  /** Coming ones, soonest first, or past ones, newest first; both where it is not said. */
  readonly isComing?: boolean;
  readonly areaCode?: string;
  readonly id?: string;
  /** The last one of the page before. */
  readonly after?: Pick<Forum, 'heldOn' | 'id'>;
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly area_code: string;
  readonly held_on: PlainDate;
  readonly moved_from: PlainDate | null;
  readonly said: Readonly<Record<string, string | null>>;
  readonly is_cancelled: boolean;
  readonly takes_questions: boolean;
  readonly attendances: string | null;
  readonly answered_at_once: string | null;
}

/** Announced forums. */
export async function listForums(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  { isComing, areaCode, id, after, limit }: ForumFilter,
): Promise<Forum[]> {
  const { rows } = await sql<Row>`select * from for_public.forums(${tenant}, ${dayIn(clock())},
    ${isComing ?? null}::boolean, ${areaCode ?? null}::text, ${id ?? null}::uuid, ${limit},
    ${after?.heldOn ?? null}::date, ${after?.id ?? null}::uuid)`.execute(db);
  return rows.map((row) => ({
    ...{ id: row.id, areaCode: row.area_code, heldOn: row.held_on, movedFrom: row.moved_from },
    ...{ place: row.said.place ?? '', time: row.said.time ?? '', agenda: row.said.agenda ?? '' },
    ...{ attend: row.said.attend ?? '', khmer: row.said.khmer ?? '', english: row.said.english ?? '' },
    isCancelled: row.is_cancelled,
    takesQuestions: row.takes_questions,
    held:
      row.attendances === null
        ? null
        : { attendances: Number(row.attendances), answeredAtOnce: Number(row.answered_at_once ?? 0) },
  }));
}
