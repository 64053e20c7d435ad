import { dayIn } from '../../calendar/day-in.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { answerDueOn } from '../../questions/question-standing.ts';
import { inOfficeHours } from '../office-hours.ts';
import { randomOf } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';

/** What residents of the sample ask and how they are answered, from the catalogue. */
export interface QuestionPhrases {
  readonly owners: readonly string[];
  readonly asked: readonly { readonly topic: string; readonly question: string; readonly answer: string }[];
}

/** A question of the sample with the instants of its life; what has not happened yet is null. */
export interface SampleQuestion {
  readonly id: string;
  /** Ids of its events, in the order asked, taken, answered, rated, proposed, published. */
  readonly eventIds: readonly string[];
  /** Ten bytes. */
  readonly code: Uint8Array;
  readonly areaCode: string;
  /** The announced forum for which it was sent beforehand. */
  readonly askedFor: string | null;
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  readonly paper: string;
  readonly owner: string;
  readonly mayPublish: boolean;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  readonly takenAt: Date | null;
  readonly answeredAt: Date | null;
  readonly verdict: 'thanked' | 'not_solved' | null;
  readonly publishedAt: Date | null;
}

const dayMs = 86_400_000;
/** Asked, taken, answered, rated, proposed, published. */
export const eventsOfOne = 6;
/** An old question is late, not open for ever: sooner or later somebody finds it. */
const forgottenForDays = 45;
/** One question for so many communes and days. */
const each = 500;

/** Questions of the sample's last months, in order of time: most answered in days, a few late, the newest open. */
export function planQuestions(plan: {
  seed: string;
  from: PlainDate;
  to: PlainDate;
  communes: readonly SampleCommune[];
  phrases: QuestionPhrases;
}): SampleQuestion[] {
  const { seed, to, communes, phrases } = plan;
  const span = Math.min(daysBetween(plan.from, to), 330);
  const end = new Date(`${to}T16:59:59Z`).getTime();
  const count = Math.round((communes.length * span) / each);
  const planned = Array.from({ length: count }, (_, at): SampleQuestion => {
    const random = randomOf(seed, 'questions', at);
    const receivedAt = new Date(end - Math.floor(random.fraction() * span * dayMs));
    const later = (from: Date, days: number): Date | null => {
      const instant = inOfficeHours(new Date(from.getTime() + days * dayMs), random);
      return instant.getTime() <= end ? instant : null;
    };
    const { topic, question, answer } =
      phrases.asked[at % phrases.asked.length] ?? random.pick(phrases.asked);
    const isForgotten = random.chance(0.2) && end - receivedAt.getTime() < forgottenForDays * dayMs;
    const takenAt = isForgotten && random.chance(0.5) ? null : later(receivedAt, 1 + random.fraction() * 2);
    const answeredAt = takenAt && !isForgotten ? later(takenAt, 1 + random.lognormal(3, 0.6)) : null;
    const mayPublish = random.chance(0.7);
    const publishedAt = answeredAt && mayPublish && random.chance(0.8) ? later(answeredAt, 1) : null;
    const thanks = random.chance(0.75) ? 'thanked' : 'not_solved';
    return {
      id: sampleId(receivedAt, random),
      eventIds: Array.from({ length: eventsOfOne }, () => sampleId(receivedAt, random)),
      code: random.bytes(10),
      areaCode: random.pick(communes).code,
      askedFor: null,
      ...{ topic, question, answer, mayPublish, receivedAt, takenAt, answeredAt, publishedAt },
      paper: random.chance(0.5) ? `${20 + at}/CAX` : '',
      owner: random.pick(phrases.owners),
      dueOn: answerDueOn(receivedAt),
      verdict: answeredAt && random.chance(0.4) ? thanks : null,
    };
  });
  // what communes entered begins on 1/7/2025: before it none of today's existed
  return planned
    .filter(({ receivedAt }) => dayIn(receivedAt) >= '2025-07-01')
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}
