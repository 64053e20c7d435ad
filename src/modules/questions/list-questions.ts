import { type SelectQueryBuilder, sql } from 'kysely';
import { type QuestionGroup, questionGroups } from '#contract/questions/questions.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { openQuestionStatuses } from '#domain/questions/question-flow.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';
import { Failure } from '#platform/failure.ts';
import { type QuestionSummary, questionColumns, toQuestion } from './question.repository.ts';
import { type QuestionContext, questionReaders } from './question-context.ts';

type Questions = SelectQueryBuilder<DB, 'questions', object>;

function inGroup(query: Questions, group: QuestionGroup, today: PlainDate): Questions {
  if (group === 'fresh') return query.where('status', '=', 'received');
  if (group === 'late') return query.where('status', 'in', openQuestionStatuses).where('due_on', '<', today);
  if (group === 'review') return query.where('publication', '=', 'proposed');
  if (group === 'published') return query.where('publication', '=', 'published');
  return query.where('status', '=', group);
}

const pageSize = 50;

/** What a list shows: no words of any question. */
export interface QuestionPage {
  readonly questions: readonly QuestionSummary[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly counts: Readonly<Record<QuestionGroup, number>>;
  /** Of the answered ones: how many askers said something of the answer, and how many thanked. */
  readonly opinions: { readonly answered: number; readonly rated: number; readonly thanked: number };
}

/**
 * A page of one heap in the officer's areas: what is owed by its day, the rest newest first.
 * @throws Failure not_allowed for who reads none, not_found for another area
 */
export function listQuestions(
  context: Omit<QuestionContext, 'keys'>,
  filter: {
    group: QuestionGroup;
    areaCode?: string | undefined;
    topic?: string | undefined;
    session?: string | undefined;
    after?: string | undefined;
  },
): Promise<QuestionPage> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, questionReaders));
  if (!path) throw new Failure('not_allowed');
  const today = dayIn(clock());
  return readInScope(db, { tenant, path }, async (trx) => {
    const matching = (group: QuestionGroup): Questions => {
      let query = trx.selectFrom('questions').where('tenant_id', '=', tenant);
      if (filter.areaCode) query = query.where('area_code', '=', filter.areaCode);
      if (filter.topic) query = query.where('topic', '=', filter.topic);
      if (filter.session) query = query.where('asked_for', '=', filter.session);
      return inGroup(query, group, today);
    };
    const isOwed = ['fresh', 'taken', 'late'].includes(filter.group);
    const column = isOwed ? ('due_on' as const) : ('received_at' as const);
    let page = matching(filter.group).select(questionColumns);
    if (filter.after) {
      const [id = '', key = ''] = filter.after.split(' ');
      page = page.where(
        isOwed
          ? sql<boolean>`(due_on, id) > (${key}::date, ${id}::uuid)`
          : sql<boolean>`(received_at, id) < (${key}::timestamptz, ${id}::uuid)`,
      );
    }
    const order = isOwed ? 'asc' : 'desc';
    const rows = await page
      .orderBy(column, order)
      .orderBy('id', order)
      .limit(pageSize + 1)
      .execute();
    const questions = rows
      .slice(0, pageSize)
      .map(toQuestion)
      .filter((one) => mayIn(actor, questionReaders, one.areaPath));
    const last = questions.at(-1);
    return {
      questions,
      next:
        rows.length > pageSize && last
          ? `${last.id} ${isOwed ? last.dueOn : last.receivedAt.toISOString()}`
          : null,
      counts: await countGroups(matching),
      opinions: await countOpinions(trx, tenant),
    };
  });
}

async function countGroups(matching: (group: QuestionGroup) => Questions) {
  const counts = {} as Record<QuestionGroup, number>;
  for (const group of questionGroups) {
    const { count } = await matching(group)
      .select(sql<number>`count(*)::int`.as('count'))
      .executeTakeFirstOrThrow();
    counts[group] = count;
  }
  return counts;
}

function countOpinions(trx: Trx, tenant: string) {
  return trx
    .selectFrom('questions')
    .select([
      sql<number>`count(*)::int`.as('answered'),
      sql<number>`count(verdict)::int`.as('rated'),
      sql<number>`(count(*) filter (where verdict = 'thanked'))::int`.as('thanked'),
    ])
    .where('tenant_id', '=', tenant)
    .where('status', '=', 'answered')
    .executeTakeFirstOrThrow();
}

const namedAtMost = 200;

/**
 * Questions that nobody has answered yet, by their day, for those who lead: which unit owes which, never what was asked.
 * @throws Failure not_allowed for who looks at no figures of the area
 */
export function listUnansweredQuestions(
  { db, tenant, actor }: Pick<QuestionContext, 'db' | 'tenant' | 'actor'>,
  { areaCode, readers }: { areaCode?: string | undefined; readers: readonly Role[] },
): Promise<QuestionSummary[]> {
  const path = commonPath(pathsOf(actor, readers));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    let query = trx
      .selectFrom('questions')
      .select(questionColumns)
      .where('tenant_id', '=', tenant)
      .where('status', 'in', openQuestionStatuses);
    if (areaCode) query = query.where('area_code', '=', areaCode);
    const rows = await query.orderBy('due_on').orderBy('id').limit(namedAtMost).execute();
    return rows.map(toQuestion).filter((one) => mayIn(actor, readers, one.areaPath));
  });
}
