import type { FieldValues } from '../../registers/field-values.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import type { RegisterHappening } from './register-happening.ts';
import { eachAbout, officeHour, type RegisterPlan } from './register-plan.ts';

const locationClasses: Record<SampleCommune['kind'], Readonly<Record<string, number>>> = {
  urban: { alley: 5, main_road: 3, market: 2, school: 1 },
  rural: { main_road: 4, river: 2, market: 2, alley: 1 },
};

/** A group of cameras and when it was checked. */
export function planCamera(
  { from, to, phrases }: RegisterPlan,
  random: Random,
  { code, kind }: SampleCommune,
): RegisterHappening[] {
  const at = officeHour(from, random);
  const fields: FieldValues = {
    location_class: random.weighted(locationClasses[kind]),
    point: random.pick(phrases.points),
    eyes: String(2 + Math.floor(random.lognormal(kind === 'urban' ? 9 : 5, 0.5))),
    owner: random.weighted({ household: 6, business: 3, agency: 1, commune: 2 }),
    consent: true,
    public_view: true,
    working: random.chance(0.93) ? 'working' : 'broken',
    checked_on: from,
  };
  const id = sampleId(at, random);
  const found: RegisterHappening = {
    id,
    at,
    do: 'found',
    kind: 'camera',
    area: code,
    parentId: null,
    name: `${phrases.mark} ${phrases.cameraName} ${random.pick(phrases.points)}`,
    fields,
    tags: [],
  };
  return [
    found,
    ...eachAbout(random, 130, from, to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const said = { found: random.pick(phrases.checks) };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'check',
        fields: said,
      };
    }),
  ];
}
