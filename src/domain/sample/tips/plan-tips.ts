import { startOf } from '#domain/calendar/day-in.ts';
import { addDays, daysBetween, eachDay, type PlainDate } from '#domain/calendar/plain-date.ts';
import { type Random, randomOf } from '../random.ts';
import { busynessOf, instantIn } from '../rhythm.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import type { SampleChannel, SampleTip } from './sample-tip.ts';
import { tipLife } from './tip-life.ts';
import type { TipPhrases } from './tip-phrases.ts';
import { composeForm, pickTheme } from './tip-text.ts';

export interface TipPlanRequest {
  readonly tenant: string;
  readonly seed: string;
  /** All communes of the city: each has its share of the tips by population. */
  readonly communes: readonly SampleCommune[];
  readonly from: PlainDate;
  /** Last day, included: nothing happens after it. */
  readonly to: PlainDate;
  readonly phrases: TipPhrases;
  /** First day of those wanted, when not all are: the same tips as the whole plan has from that day on. */
  readonly since?: PlainDate;
}

/** Tips of the whole city in the first year, and how many more come each year. */
const perYear = 1_950;
const growth = 0.09;

const channels: Record<SampleChannel, number> = { web: 52, hotline: 24, walk_in: 9, zalo: 10, vneid: 5 };

/**
 * Every tip of the sample from `from` to `to`, in order of receipt. Each commune and day draws from a stream of its
 * own: a longer simulation begins with the same tips, and one commune's do not depend on the others'.
 */
export function planTips(request: TipPlanRequest): SampleTip[] {
  const { communes, from, to, seed, since = from } = request;
  const people = communes.reduce((sum, { population }) => sum + population, 0);
  const tips: SampleTip[] = [];
  for (const day of eachDay(since, to)) {
    const mean = (perYear * (1 + (growth * daysBetween(from, day)) / 365) * busynessOf(day)) / 365;
    for (const commune of communes) {
      const count = randomOf(seed, 'tips', commune.code, day).poisson((mean * commune.population) / people);
      for (let number = 0; number < count; number++) {
        tips.push(planTip(request, commune, day, randomOf(seed, 'tip', commune.code, day, number)));
      }
    }
  }
  return tips.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1));
}

function planTip(request: TipPlanRequest, commune: SampleCommune, day: PlainDate, random: Random): SampleTip {
  const { tenant, phrases, to } = request;
  const receivedAt = instantIn(day, random);
  const channel = random.weighted(channels);
  const spoken = channel !== 'web';
  const aboutOfficer = random.chance(0.03);
  const knowsCommune = spoken || random.chance(0.96);
  const theme = aboutOfficer ? phrases.aboutOfficer : pickTheme(commune, random, phrases);
  const reach = random.chance(spoken ? 0.6 : 0.35) ? 'handler' : 'none';
  // whoever sent it on the site holds its code, others are reached only if they left a way
  const canBeAnswered = !spoken || reach !== 'none';
  const until = startOf(addDays(to, 1));
  return {
    id: sampleId(receivedAt, random),
    code: random.bytes(10),
    eventId: sampleId(receivedAt, random),
    chain: aboutOfficer || !knowsCommune ? tenant : commune.code,
    channel,
    // the residents' site leaves the track to the officer; told to an officer, it is named at once
    track: spoken && theme.criminal ? 'criminal' : 'security_information',
    receivedAt,
    form: {
      ...composeForm(commune, { theme, reach, aboutOfficer, knowsCommune }, random, phrases),
      ...(!spoken &&
        knowsCommune &&
        pointNear(commune, randomOf(request.seed, 'point', commune.code, receivedAt.toISOString()))),
    },
    steps: tipLife(
      { receivedAt, canBeAnswered, criminal: theme.criminal, aboutOfficer },
      random,
      phrases,
    ).filter(({ at }) => at < until),
  };
}

/** One in three senders at the site knows where on the map it was: within about a kilometre of the commune's point. */
function pointNear({ point }: SampleCommune, random: Random): { coordinates?: string } {
  if (!point || !random.chance(0.35)) return {};
  const near = (degrees: number) => (degrees + (random.fraction() - 0.5) / 50).toFixed(5);
  return { coordinates: `${near(point.lat)}, ${near(point.lng)}` };
}
