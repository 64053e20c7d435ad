import { addDays } from '../../calendar/plain-date.ts';
import { seriesDays } from '../../registers/series.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/** A mobile group with its routes, planned every two weeks: those whose day is over came true, the next ones come. */
export function planRoutes(
  { phrases, to }: SchedulePlan,
  random: Random,
  { code: area }: SampleCommune,
): readonly RegisterHappening[] {
  const writer = scheduleWriter(random);
  const { mobile, mark } = phrases;
  const first = addDays(to, -58 - Math.floor(random.fraction() * 6));
  const group = writer.found(addDays(first, -10), {
    ...{ kind: 'mobile_outreach', area, parentId: null, name: `${mark} ${mobile.name}` },
    fields: { members: String(3 + random.poisson(2)), vehicle: mobile.vehicle },
  });
  const topic = random.pick(mobile.topics);
  const route = random.pick(mobile.routes);
  const fields = { topic, route, stops: String(route.split('\n').length), from_to: mobile.time };
  const days = seriesDays(first, 'two_weeks', addDays(to, 30));
  const planned = { activity: 'plan', fields, days, every: 'two_weeks' as const };
  for (const { id, on } of writer.plan(addDays(first, -7), group, planned)) {
    if (on > to) continue;
    const attendances = String(30 + random.poisson(60));
    const session = { topic, place: route.split('\n')[0] ?? '', attendances, broadcasts: '6' };
    writer.hold(on, group, id, writer.log(on, group, 'session', session));
  }
  return writer.happenings();
}
