import type { FieldValues } from '../../registers/field-values.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import type { RegisterHappening, RegisterPhrases } from './register-happening.ts';
import { eachAbout, officeHour, type RegisterPlan } from './register-plan.ts';

/** A kind that lasts and says every so often what it did: how many communes have one, and what both say. */
interface MonthlyKind {
  readonly kind: keyof RegisterPhrases['lasting'];
  readonly share: number;
  readonly fields: (random: Random) => FieldValues;
  readonly activity: string;
  readonly apart: number;
  readonly said: (random: Random, phrases: RegisterPhrases) => FieldValues;
}

const about = (random: Random, mean: number): string => String(random.poisson(mean));

const monthlyKinds: readonly MonthlyKind[] = [
  {
    kind: 'online_group',
    share: 0.6,
    fields: (random) => ({ platform: 'zalo', members: String(20 + random.poisson(40)) }),
    activity: 'month',
    apart: 60,
    said: (random) => ({ posts: about(random, 3), messages: about(random, 12) }),
  },
  {
    kind: 'lodging_facility',
    share: 0.7,
    fields: (random) => ({
      facility: random.weighted({ boarding_house: 6, guest_house: 2, hotel: 1 }),
      rooms: String(6 + random.poisson(12)),
      agreement: true,
    }),
    activity: 'monthly_check',
    apart: 90,
    said: () => ({ fire_safety: true, rules_posted: true, registered: true }),
  },
  {
    kind: 'hotline',
    share: 0.15,
    fields: () => ({ number: '0292 000 0000', hours: '24/24' }),
    activity: 'month',
    apart: 60,
    said: (random) => ({ calls: about(random, 6), tips: about(random, 2) }),
  },
  {
    kind: 'mobile_outreach',
    share: 0.3,
    fields: (random) => ({ members: String(3 + random.poisson(2)) }),
    activity: 'session',
    apart: 120,
    said: (random, { days }) => ({
      topic: random.pick(Object.values(days.outreach_session).flat()),
      attendances: about(random, 40),
    }),
  },
];

/** Groups, lodgings, hotlines and mobile teams of a commune, and what they say month by month. */
export function planMonthly(
  { from, to, phrases }: RegisterPlan,
  random: Random,
  { code }: SampleCommune,
): RegisterHappening[] {
  return monthlyKinds
    .filter(({ share }) => random.chance(share))
    .flatMap(({ kind, fields, activity, apart, said }) => {
      const at = officeHour(from, random);
      const id = sampleId(at, random);
      const name = `${phrases.mark} ${phrases.lasting[kind]}`;
      return [
        {
          ...{ id, at, kind, name, area: code, parentId: null, tags: [] },
          do: 'found' as const,
          fields: fields(random),
        },
        ...eachAbout(random, apart, from, to).map((day): RegisterHappening => {
          const instant = officeHour(day, random);
          return {
            ...{ id: sampleId(instant, random), at: instant, recordId: id, activity },
            do: 'log',
            fields: said(random, phrases),
          };
        }),
      ];
    });
}
