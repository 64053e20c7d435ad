import { sql } from 'kysely';
import { searchKey } from '#domain/text/search-key.ts';
import type { Database } from '#platform/database/connect.ts';

/** A question with its answer as everybody may read them. */
export interface PublishedQuestion {
  readonly id: string;
  readonly areaCode: string;
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  /** Number and day of the paper that answers; empty where there is none. */
  readonly paper: string;
  readonly answeredAt: Date;
  readonly publishedAt: Date;
}

/** Which published questions are wanted. */
export interface PublishedFilter {
  /** Words, with or without diacritics; all must occur. */
  readonly text?: string;
  readonly areaCode?: string;
  readonly topic?: string;
  readonly id?: string;
  /** An announced forum for which they were sent. */
  readonly askedFor?: string;
  /** The last one seen: `<instant> <id>`. */
  readonly after?: string;
  readonly limit: number;
}

const mostWords = 12;

/** Published questions, newest first. */
export async function listPublishedQuestions(
  { db, tenant }: { db: Database; tenant: string },
  filter: PublishedFilter,
): Promise<PublishedQuestion[]> {
  const { areaCode = null, topic = null, id = null, askedFor = null, limit } = filter;
  const [beforeAt = null, beforeId = null] = filter.after?.split(' ') ?? [];
  const words = searchKey(filter.text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, mostWords);
  const { rows } = await sql<{
    id: string;
    area_code: string;
    topic: string;
    question: string;
    answer: string;
    paper: string;
    answered_at: Date;
    published_at: Date;
  }>`select * from for_public.published_questions(${tenant}, ${words}::text[], ${areaCode}, ${topic}, ${id},
    ${askedFor}::uuid, ${beforeAt}::timestamptz, ${beforeId}::uuid, ${limit})`.execute(db);
  return rows.map((row) => ({
    ...{ id: row.id, areaCode: row.area_code, topic: row.topic, question: row.question, answer: row.answer },
    ...{ paper: row.paper, answeredAt: row.answered_at, publishedAt: row.published_at },
  }));
}

/** How many questions of the city were answered, how many askers said something of that, and how many thanked. */
export async function countAnswers({ db, tenant }: { db: Database; tenant: string }) {
  const { rows } = await sql<{ answered: number; rated: number; thanked: number }>`
    select answered::int, rated::int, thanked::int from for_public.question_counts(${tenant})`.execute(db);
  return rows[0] ?? { answered: 0, rated: 0, thanked: 0 };
}
