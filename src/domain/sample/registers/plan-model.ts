import { formatDay } from '../../calendar/day-format.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { FieldValues } from '../../registers/field-values.ts';
import type { Random } from '../random.ts';
import { sampleId } from '../sample-id.ts';
import type { RegisterHappening, SampleModel } from './register-happening.ts';
import { hour, officeHour, type RegisterPlan } from './register-plan.ts';

/** A model with the steps of its life; ids of both. */
export function planModel(
  { phrases, to }: RegisterPlan,
  random: Random,
  area: string,
  model: SampleModel,
  { on, isNew }: { on: PlainDate; isNew: boolean },
): { id: string; happenings: RegisterHappening[] } {
  const at = officeHour(on, random);
  const id = sampleId(at, random);
  const isCity = area.length === 2;
  const later = (days: number) => new Date(at.getTime() + days * 24 * hour + 60_000);
  const paper = {
    number: `${1 + Math.floor(random.fraction() * 400)}${random.pick(phrases.papers)}`,
    issuer: isCity ? phrases.issuers.city : phrases.issuers.commune,
  };
  const step = (
    after: number,
    name: string,
    change: Partial<Extract<RegisterHappening, { do: 'step' }>> = {},
  ) => {
    const instant = later(after);
    return {
      id: sampleId(instant, random),
      at: instant,
      do: 'step' as const,
      recordId: id,
      step: name,
      grade: null,
      reason: '',
      paper: null,
      ...change,
    };
  };
  const { indicator, amount } = model.aim;
  const aim = { ...model.aim, by: indicator && amount ? addDays(to, 200) : null };
  const founding_paper = phrases.founding
    .replace('{number}', paper.number)
    .replace('{day}', formatDay(on))
    .replace('{issuer}', paper.issuer);
  const fields: FieldValues = {
    ...{ subject: model.subject, level: isCity ? 'city' : 'commune' },
    ...{ aim, founding_paper },
  };
  const graded = step(250, 'grade', {
    grade: random.weighted({ excellent: 3, good: 5, average: 2, weak: 1 }),
  });
  return {
    id,
    happenings: [
      {
        id,
        at,
        do: 'found',
        kind: 'model',
        area,
        parentId: null,
        name: `${phrases.mark} ${model.name}`,
        fields,
        tags: model.tags,
      },
      isNew ? step(9, 'launch', { paper }) : step(0, 'bring_in'),
      ...(random.chance(0.7) ? [graded] : []),
      ...(isCity && random.chance(0.4) ? [step(300, 'recognise', { grade: 'city', paper })] : []),
      ...(!isCity && random.chance(0.05) ? [step(400, 'end', { reason: random.pick(phrases.endings) })] : []),
    ],
  };
}
