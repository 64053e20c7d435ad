import { addDays } from '../../calendar/plain-date.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/** One incident that two units wrote down, not confirmed yet: the program proposes both as one. */
export function planTwoUnits(
  { phrases: { incident, mark }, to }: SchedulePlan,
  random: Random,
  [one, other]: readonly SampleCommune[],
): readonly RegisterHappening[] {
  if (!one || !other) return [];
  const on = addDays(to, -9);
  const fields = {
    found_on: on,
    matter: 'property',
    seriousness: 'serious',
    led_by: ['people'],
    persons: '2',
  };
  return [one, other].flatMap(({ code: area }, place) => {
    const writer = scheduleWriter(random);
    const name = `${mark} ${incident.names[place]}`;
    const id = writer.found(on, { kind: 'incident', area, parentId: null, name, fields });
    const seized = { what: 'vehicle', quantity: '1', unit: 'piece', receipt: incident.receipt };
    if (place === 0) writer.log(addDays(on, 1), id, 'seizure', seized);
    return writer.happenings();
  });
}
