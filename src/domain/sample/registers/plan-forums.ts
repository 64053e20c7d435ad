import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Random } from '../random.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { type ScheduleWriter, scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/** An announced forum, for which residents send questions beforehand. */
export interface SampleForum {
  readonly id: string;
  readonly area: string;
  readonly on: PlainDate;
  readonly announcedOn: PlainDate;
}

/** Days of the forums of a unit, counted from the sample's last: two are over, one is to come. */
const places = [-96, -34, 12];

/** The forums of a commune or the city: announced with agenda, held, one cancelled here and there, one to come. */
export function planForums(
  { phrases, to }: SchedulePlan,
  random: Random,
  area: string,
): { forums: readonly SampleForum[]; happenings: readonly RegisterHappening[] } {
  const writer = scheduleWriter(random);
  const { forum, mark } = phrases;
  const plan = writer.found(addDays(to, -125), {
    ...{ kind: 'forum_plan', area, parentId: null, name: `${mark} ${forum.plan}` },
    fields: { paper: forum.paper, host: forum.host },
  });
  const forums = places.map((place) => {
    const on = addDays(to, place + Math.floor(random.fraction() * 8));
    const announcedOn = addDays(to, place - 20);
    const agenda = `${mark} ${random.pick(forum.agendas)}`;
    const fields = {
      ...{ place: random.pick(phrases.halls), from_to: random.pick(phrases.times), agenda },
      ...{ attend: forum.attend, public: true, khmer: forum.khmer, english: forum.english, invited: '120' },
    };
    const announced = { activity: 'announced', fields, days: [on], every: null };
    const id = writer.plan(announcedOn, plan, announced)[0]?.id ?? '';
    const isCancelled = on <= to && random.chance(0.1);
    if (isCancelled) writer.cancel(addDays(on, -2), plan, id, random.pick(phrases.cancelled));
    else if (on <= to) {
      const { place: hall } = fields;
      writer.hold(on, plan, id, hold(writer, random, phrases, { area, on, place: hall, agenda, to }));
    }
    return { id, area, on, announcedOn, isCancelled };
  });
  return { forums: forums.filter(({ isCancelled }) => !isCancelled), happenings: writer.happenings() };
}

/** A forum that was held, and the opinions that were taken away from it; most are answered in writing. */
function hold(
  writer: ScheduleWriter,
  random: Random,
  { mark, forum }: SchedulePlan['phrases'],
  { on, to, area, ...said }: { area: string; on: PlainDate; place: string; agenda: string; to: PlainDate },
): string {
  const attendances = String(60 + random.poisson(50));
  const id = writer.found(on, {
    ...{ kind: 'forum_session', area, parentId: null, name: `${mark} ${forum.session}` },
    fields: { ...said, held_on: on, attendances, answered_at_once: String(3 + random.poisson(5)) },
  });
  for (const { name, content, owner } of forum.owed.slice(0, random.poisson(1))) {
    const question = writer.found(on, {
      ...{ kind: 'forum_question', area, parentId: id, name: `${mark} ${name}` },
      fields: { asked_on: on, content, owner, due_on: addDays(on, 14) },
    });
    const answeredOn = addDays(on, 6 + random.poisson(4));
    if (answeredOn <= to && random.chance(0.8)) writer.step(answeredOn, question, 'answer', forum.answer);
  }
  return id;
}
