import { startOf } from '../../calendar/day-in.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { answerDueOn } from '../../questions/question-standing.ts';
import { inOfficeHours } from '../office-hours.ts';
import { randomOf } from '../random.ts';
import type { SampleForum } from '../registers/plan-forums.ts';
import { sampleId } from '../sample-id.ts';
import { eventsOfOne, type QuestionPhrases, type SampleQuestion } from './plan-questions.ts';

const hourMs = 3_600_000;

/** Questions that residents sent beforehand: of forums that are over all are answered and most published, of others none. */
export function planForumQuestions(
  { seed, to, phrases }: { seed: string; to: PlainDate; phrases: QuestionPhrases },
  forums: readonly SampleForum[],
): SampleQuestion[] {
  const end = startOf(addDays(to, 1));
  const planned = forums.flatMap((forum) => {
    const count = randomOf(seed, 'forum questions', forum.id).poisson(1.5);
    return Array.from({ length: count }, (_, at): SampleQuestion => {
      const random = randomOf(seed, 'forum question', forum.id, at);
      const asked = addDays(forum.announcedOn, 1 + Math.floor(random.fraction() * 6));
      const receivedAt = new Date(
        startOf(asked).getTime() + Math.floor((6 + random.fraction() * 16) * hourMs),
      );
      const isOver = forum.on <= to;
      const after = (days: number): Date | null => {
        const instant = inOfficeHours(new Date(startOf(forum.on).getTime() + days * 24 * hourMs), random);
        return isOver && instant < end ? instant : null;
      };
      const { topic, question, answer } = random.pick(phrases.asked);
      return {
        id: sampleId(receivedAt, random),
        eventIds: Array.from({ length: eventsOfOne }, () => sampleId(receivedAt, random)),
        code: random.bytes(10),
        areaCode: forum.area,
        askedFor: forum.id,
        ...{ topic, question, answer, mayPublish: true, receivedAt, paper: '', verdict: null },
        owner: random.pick(phrases.owners),
        dueOn: answerDueOn(receivedAt),
        takenAt: isOver ? inOfficeHours(new Date(receivedAt.getTime() + 24 * hourMs), random) : null,
        answeredAt: after(1),
        publishedAt: random.chance(0.7) ? after(3) : null,
      };
    });
  });
  return planned
    .filter(({ receivedAt }) => receivedAt < end)
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}
