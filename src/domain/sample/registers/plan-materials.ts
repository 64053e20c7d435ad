import { addDays } from '../../calendar/plain-date.ts';
import type { Random } from '../random.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/** Materials of the city with their versions and translations, each a few weeks after the one before. */
export function planMaterials(
  { phrases, to, tenant }: SchedulePlan,
  random: Random,
): readonly RegisterHappening[] {
  return phrases.materials.flatMap(({ name, content, versions: [first, ...later] }) => {
    const writer = scheduleWriter(random);
    const on = addDays(to, -110 - Math.floor(random.fraction() * 10));
    if (!first) return [];
    const id = writer.found(on, {
      ...{ kind: 'outreach_material', area: tenant, parentId: null, name: `${phrases.mark} ${name}` },
      fields: { language: first.language, version: first.number, content },
    });
    for (const [place, { number, language, changes }] of [first, ...later].entries()) {
      const printed = String(500 + 100 * random.poisson(8));
      writer.log(addDays(on, 1 + place * 24), id, 'version', { number, language, changes, printed });
    }
    return writer.happenings();
  });
}
