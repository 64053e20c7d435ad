import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import type { RegisterHappening } from './register-happening.ts';
import { eachAbout, hour, officeHour, type RegisterPlan } from './register-plan.ts';

/** A site with its group and what was done there; some fall silent. */
export function planSite(
  { from, to, phrases }: RegisterPlan,
  random: Random,
  { code }: SampleCommune,
  parentId: string,
  on: PlainDate,
): RegisterHappening[] {
  const at = new Date(officeHour(on, random).getTime() + 10 * hour);
  const id = sampleId(at, random);
  const place = random.pick(phrases.places);
  const group = new Date(at.getTime() + 300_000);
  const isQuiet = random.chance(0.15);
  const found = {
    id,
    at,
    do: 'found' as const,
    kind: 'model_site',
    area: code,
    parentId,
    name: `${phrases.mark} ${phrases.siteName} ${place}`,
    fields: { place, origin: on === from ? 'original' : 'replicated', decided_on: on },
    tags: [],
  };
  return [
    found,
    {
      ...found,
      id: sampleId(group, random),
      at: group,
      kind: 'model_group',
      parentId: id,
      name: `${phrases.mark} ${phrases.groupName} ${place}`,
      fields: { members: String(3 + Math.floor(random.lognormal(6, 0.5))) },
    },
    ...eachAbout(random, 110, on, isQuiet ? addDays(to, -170) : to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const fields = { content: random.pick(phrases.works), participants: String(4 + random.poisson(12)) };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'work',
        fields,
      };
    }),
  ];
}
