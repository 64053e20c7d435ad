import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { listUnansweredQuestions } from '#modules/questions/for-officers.ts';
import { listRecords } from '#modules/registers/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { questionNumber } from '../../shapes/question-of.ts';

/** Kinds of register records that owe an answer while they are open. */
const owed = ['forum_question', 'conference_question'] as const;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

async function owedInRegisters(context: SignedInContext, areaCode: string | undefined) {
  const known = await context.kinds();
  const pages = await Promise.all(
    owed
      .filter((kind) => known.has(kind))
      .map((kind) => listRecords(context, { kind, areaCode, stage: 'open', state: 'all', sort: 'name' })),
  );
  return pages.flatMap(({ records }) => records);
}

/** What nobody has answered yet, by the day on which it is due: asked online, at a forum, at a conference. */
export const unansweredQuestionsRoute = route({
  name: 'unansweredQuestions',
  access: { who: 'roles', roles: areaReaders },
  audit: { leaves: 'nothing', why: 'which unit owes an answer and when, nothing of what was asked' },
  async handle(context, { query: { area } }) {
    const at = context.clock();
    const nameOf = await context.areaNames(at);
    const online = await listUnansweredQuestions(context, { areaCode: area, readers: areaReaders });
    const records = await owedInRegisters(context, area);
    const questions = [
      ...online.map(({ id, areaCode, owner, dueOn }) => ({
        ...{ kind: 'online', id, name: questionNumber(id), areaName: nameOf(areaCode), owner, dueOn },
      })),
      ...records.map(({ id, kind, name, areaCode, fields }) => ({
        ...{ kind, id, name, areaName: nameOf(areaCode) },
        ...{ owner: text(fields.owner), dueOn: text(fields.due_on) },
      })),
    ];
    const byDay = (a: { dueOn: string | null }, b: { dueOn: string | null }) =>
      (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;
    return { today: dayIn(at), questions: questions.sort(byDay) };
  },
});
