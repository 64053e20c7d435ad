import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { FieldValues } from '../../registers/field-values.ts';
import { seriesDays } from '../../registers/series.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { type Occurrence, type ScheduleWriter, scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/**
 * A commune's plan of outreach with one weekly series: most sessions held, some moved or cancelled, one forgotten, the
 * next ones to come.
 * @param isTwice whether one session was also written down by another officer: the program proposes both as one
 */
export function planSessions(
  { phrases, to }: SchedulePlan,
  random: Random,
  { code: area }: SampleCommune,
  { isTwice }: { isTwice: boolean },
): readonly RegisterHappening[] {
  const writer = scheduleWriter(random);
  const first = addDays(to, -50 - Math.floor(random.fraction() * 7));
  const days = seriesDays(first, 'week', addDays(to, 30));
  const foundedOn = addDays(first, -6);
  const { topic, form, subject, audience } = random.pick(phrases.sessions);
  const place = random.pick(phrases.halls);
  const plan = writer.found(foundedOn, {
    ...{ kind: 'outreach_plan', area, parentId: null, name: `${phrases.mark} ${phrases.plan.name}` },
    fields: {
      ...{ paper: phrases.plan.paper, sessions: String(days.length), content: phrases.plan.content },
      until_on: days.at(-1) ?? to,
    },
  });
  const fields = { topic, form, subject, audience, place, lead: phrases.lead };
  const from_to = random.pick(phrases.times);
  const planned = {
    activity: 'planned_session',
    fields: { ...fields, from_to },
    days,
    every: 'week' as const,
  };
  const open = writer.plan(foundedOn, plan, planned).filter(({ on }) => on <= to);
  const session = (on: PlainDate) => ({
    ...{ kind: 'outreach_session', area, parentId: null, name: `${phrases.mark} ${topic}` },
    fields: { form, topic: subject, audience, place, host: phrases.lead, ...attended(random, on) },
  });
  const hold = (one: Occurrence, on: PlainDate) => {
    const said = session(on);
    const held = writer.found(on, said);
    writer.hold(on, plan, one.id, held);
    if (isTwice && one === open[2]) writer.found(on, said);
  };
  for (const one of open) {
    const isLast = one === open.at(-1);
    become(
      writer,
      random,
      { plan, one, to, isForgotten: isLast, reason: random.pick(phrases.cancelled) },
      hold,
    );
  }
  return writer.happenings();
}

/** What became of one occurrence whose day is over. */
function become(
  writer: ScheduleWriter,
  random: Random,
  told: { plan: string; one: Occurrence; to: PlainDate; isForgotten: boolean; reason: string },
  hold: (one: Occurrence, on: PlainDate) => void,
): void {
  const { plan, one, to, reason } = told;
  const fate = random.weighted({ held: 10, moved: 2, cancelled: 1 });
  const later = addDays(one.on, 2);
  if (told.isForgotten || (fate === 'moved' && later > to)) return;
  if (fate === 'cancelled') writer.cancel(addDays(one.on, -1), plan, one.id, reason);
  else if (fate === 'moved') {
    writer.move(addDays(one.on, -1), plan, one.id, later);
    hold(one, later);
  } else hold(one, one.on);
}

const attended = (random: Random, on: PlainDate): FieldValues => ({
  held_on: on,
  attendances: String(20 + random.poisson(40)),
  leaflets: String(random.poisson(30)),
});
