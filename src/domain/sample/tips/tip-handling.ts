import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import type { TipOutcome } from '#domain/tips/steps/tip-outcomes.ts';
import { inOfficeHours } from '../office-hours.ts';
import type { Random } from '../random.ts';
import { hoursAfter, laterOf, type StepWriter } from '../registers/step-writer.ts';

/** A tip that has been taken up. */
interface Taken {
  readonly receivedAt: Date;
  readonly checked: Date;
  readonly valuable: boolean;
  /** On the criminal track, whose limit is the nearest: seven days, or 24 hours when urgent. */
  readonly criminal: boolean;
  readonly urgent: boolean;
  readonly feedback: boolean;
  /** Stands before the number of the agency's paper. */
  readonly mark: string;
}

type Weights = Partial<Record<TipOutcome, number>>;
const byUnit: Record<'valuable' | 'other', Weights> = {
  valuable: { handled_administratively: 82, outside_competence: 18 },
  other: { unfounded: 60, outside_competence: 24, handled_administratively: 16 },
};
const ofFeedback: Record<'valuable' | 'other', Weights> = {
  valuable: { settled: 62, passed_on: 20, handled_administratively: 18 },
  other: { explained: 44, passed_on: 24, unfounded: 18, settled: 14 },
};
const byAgency: Record<'valuable' | 'other', Weights> = {
  valuable: { prosecuted: 26, not_prosecuted: 36, suspended: 10, handled_administratively: 28 },
  other: { not_prosecuted: 54, handled_administratively: 28, outside_competence: 11, suspended: 7 },
};

function pickOutcome(
  random: Random,
  weights: Record<'valuable' | 'other', Weights>,
  valuable: boolean,
): TipOutcome {
  return random.weighted(weights[valuable ? 'valuable' : 'other'] as Record<TipOutcome, number>);
}

/** The unit ends it itself: a crime within its limit, the rest within two working weeks. @returns when */
export function handleByUnit(life: StepWriter, random: Random, tip: Taken): Date {
  const hours = tip.urgent
    ? random.lognormal(8, 0.4)
    : 24 * (tip.criminal ? random.lognormal(3.1, 0.5) : random.lognormal(8.5, 0.55));
  const ends = hoursAfter(tip.receivedAt, hours);
  const at = laterOf(tip.urgent ? ends : inOfficeHours(ends, random), hoursAfter(tip.checked, 1));
  const outcomes = tip.feedback ? ofFeedback : byUnit;
  return life.add(at, { action: 'resolve', outcome: pickOutcome(random, outcomes, tip.valuable) });
}

/**
 * The unit asks, its commander lets the tip go to the investigation agency, which takes it, tells the procuracy and
 * decides within 20 days, or within two months where the limit was extended (BLTTHS 2015, điều 147). @returns when
 */
export function handleByAgency(life: StepWriter, random: Random, tip: Taken): Date {
  const wanted = tip.urgent
    ? hoursAfter(tip.checked, random.lognormal(4, 0.5))
    : inOfficeHours(hoursAfter(tip.receivedAt, 24 * random.lognormal(2.9, 0.52)), random);
  const asked = life.add(laterOf(wanted, hoursAfter(tip.checked, 0.5)), {
    action: 'request_transfer',
    agency: 'city_police',
  });
  const sent = life.add(hoursAfter(asked, random.lognormal(1.2, 0.7)), { action: 'transfer' });
  const number = 1 + Math.floor(random.fraction() * 900);
  life.add(hoursAfter(sent, random.lognormal(9, 0.6)), {
    action: 'acknowledge_transfer',
    document: `${tip.mark} ${number}/CSĐT`,
  });
  const told = inOfficeHours(hoursAfter(sent, random.lognormal(20, 0.4)), random);
  const long = random.chance(0.45);
  const days = long ? random.lognormal(46, 0.24) : random.lognormal(14, 0.28);
  const decided = inOfficeHours(hoursAfter(sent, 24 * days), random);
  if (told < decided) life.add(told, { action: 'notify', step: 'procuracy' });
  if (long && random.chance(0.94)) extend(life, random, sent);
  return life.add(decided, { action: 'resolve', outcome: pickOutcome(random, byAgency, tip.valuable) });
}

/** In the last week before the 20 days are over. */
function extend(life: StepWriter, random: Random, sent: Date): void {
  const wanted = hoursAfter(sent, 24 * (13 + 5 * random.fraction()));
  const inHours = inOfficeHours(wanted, random);
  const at = inHours < hoursAfter(sent, 19 * 24) ? inHours : wanted;
  life.add(at, {
    action: 'extend',
    limit: 'agency_decision',
    ground: random.weighted({ complex: 75, many_places: 25 }),
    requestedOn: addDays(dayIn(at), -Math.floor(random.fraction() * 3)),
  });
}
