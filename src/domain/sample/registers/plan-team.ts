import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { sampleId } from '../sample-id.ts';
import type { RegisterHappening } from './register-happening.ts';
import { eachAbout, officeHour, type RegisterPlan } from './register-plan.ts';

/** A patrol team and its patrols. */
export function planTeam(
  { from, to, phrases }: RegisterPlan,
  random: Random,
  { code }: SampleCommune,
): RegisterHappening[] {
  const at = officeHour(from, random);
  const id = sampleId(at, random);
  return [
    {
      id,
      at,
      do: 'found',
      kind: 'patrol_team',
      area: code,
      parentId: null,
      name: `${phrases.mark} ${phrases.teamName}`,
      fields: { team: 'security_team', members: String(3 + random.poisson(3)) },
      tags: [],
    },
    ...eachAbout(random, 21, from, to).map((day): RegisterHappening => {
      const instant = officeHour(day, random);
      const fields = {
        stretch: random.pick(phrases.stretches),
        participants: String(3 + random.poisson(2)),
        findings: String(random.poisson(0.15)),
      };
      return {
        id: sampleId(instant, random),
        at: instant,
        do: 'log',
        recordId: id,
        activity: 'patrol',
        fields,
      };
    }),
  ];
}
