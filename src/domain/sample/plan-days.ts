import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { FieldValues } from '../registers/field-values.ts';
import type { Random } from './random.ts';
import type { DayPhrases, RegisterHappening, RegisterPhrases } from './registers/register-happening.ts';
import { officeHour, type RegisterPlan } from './registers/register-plan.ts';
import type { SampleCommune } from './sample-commune.ts';
import { sampleId } from './sample-id.ts';

/** A kind whose records are of one day: how many a year in a commune, what they are called, what they say. */
interface DayKind {
  readonly kind: keyof DayPhrases;
  readonly aYear: number;
  readonly fields: (on: PlainDate, random: Random, phrases: RegisterPhrases) => FieldValues;
  /** The choice that its name must agree with. */
  readonly namedBy?: string;
}

const about = (random: Random, mean: number): string => String(1 + random.poisson(mean));

/** Invented rates: few of each, so that the figures typed by hand stay the greater part. */
const dayKinds: readonly DayKind[] = [
  {
    kind: 'outreach_session',
    aYear: 4,
    namedBy: 'topic',
    fields: (on, random) => ({
      held_on: on,
      form: random.weighted({ meeting: 5, school: 3, agency: 2, mobile: 2, cultural: 1 }),
      topic: random.weighted({ fraud: 5, theft: 3, traffic: 3, drugs: 2, fire: 2, residence: 1 }),
      audience: random.weighted({ residents: 6, pupils: 3, workers: 2, lodgers: 1 }),
      attendances: about(random, 55),
      leaflets: about(random, 40),
    }),
  },
  {
    kind: 'outreach_output',
    aYear: 1,
    fields: (on, random) => ({ done_on: on, broadcasts: about(random, 6), articles: about(random, 2) }),
  },
  {
    kind: 'incident',
    aYear: 1,
    namedBy: 'matter',
    fields: (on, random) => ({
      found_on: on,
      matter: random.weighted({ property: 6, public_order: 3, drugs: 2, gambling: 1 }),
      seriousness: random.weighted({ less_serious: 5, serious: 3, very_serious: 1 }),
      led_by: random
        .weighted({ people: 4, camera: 3, patrol: 2, 'people camera': 2, 'people model': 1 })
        .split(' '),
      persons: about(random, 0.6),
    }),
  },
  {
    kind: 'mediation',
    aYear: 1,
    namedBy: 'matter',
    fields: (on, random) => ({
      ended_on: on,
      matter: random.weighted({ family: 4, neighbours: 4, land: 2, debt: 1 }),
      cases: '1',
      settled: random.chance(0.85) ? '1' : '0',
    }),
  },
  {
    kind: 'hand_in',
    aYear: 0.5,
    fields: (on, random) => ({ handed_on: on, weapons: about(random, 0.8), ammunition: about(random, 2) }),
  },
  {
    kind: 'forum_session',
    aYear: 1,
    fields: (on, random) => ({
      held_on: on,
      attendances: about(random, 110),
      answered_at_once: about(random, 7),
    }),
  },
  {
    kind: 'care',
    aYear: 1,
    namedBy: 'what',
    fields: (on, random) => ({
      done_on: on,
      what: random.weighted({ gift: 5, visit: 3, course: 1 }),
      amount: about(random, 6),
    }),
  },
  {
    kind: 'award',
    aYear: 2.4,
    fields: (on, random, { awards }) => ({
      awarded_on: on,
      form: random.weighted({ merit: 14, city_certificate: 2, medal: 1 }),
      decision: `${about(random, 120)}${awards.number}`,
      issuer: awards.issuer,
      collectives: String(random.poisson(0.6)),
      individuals: about(random, 1.6),
      achievement: random.weighted({ movement: 5, crime: 3, model: 2 }),
    }),
  },
];

/** Sessions, incidents, mediation, hand-ins and gifts of a commune, each on a day of its own. */
export function planDays(plan: RegisterPlan, random: Random, commune: SampleCommune): RegisterHappening[] {
  const span = daysBetween(plan.from, plan.to);
  return dayKinds.flatMap((one) =>
    Array.from({ length: random.poisson((one.aYear * span) / 365) }, () =>
      planDay(plan, random, commune, one, addDays(plan.from, 10 + Math.floor(random.fraction() * span))),
    ).flat(),
  );
}

function planDay(
  { phrases, to }: RegisterPlan,
  random: Random,
  { code }: SampleCommune,
  { kind, fields: say, namedBy = '' }: DayKind,
  on: PlainDate,
): RegisterHappening[] {
  const at = officeHour(on, random);
  const id = sampleId(at, random);
  const fields = say(on, random, phrases);
  const { [String(fields[namedBy] ?? 'any')]: names = [] } = phrases.days[kind];
  const name = `${phrases.mark} ${random.pick(names)}`;
  const found: RegisterHappening = {
    ...{ id, at, kind, name, area: code, parentId: null, tags: [] },
    do: 'found',
    fields,
  };
  const confirmedOn = addDays(on, 5 + Math.floor(random.fraction() * 20));
  if (kind !== 'incident' || confirmedOn > to || !random.chance(0.8)) return [found];
  const later = officeHour(confirmedOn, random);
  return [
    found,
    {
      ...{ id: sampleId(later, random), at: later, recordId: id, grade: null, reason: '' },
      do: 'step',
      step: 'confirm',
      paper: { number: phrases.confirmation.number, issuer: phrases.confirmation.issuer },
    },
  ];
}
