import { startOf } from '../../calendar/day-in.ts';
import { addDays, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { planDays } from '../plan-days.ts';
import { randomOf } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import { planCamera } from './plan-camera.ts';
import { planModel } from './plan-model.ts';
import { planMonthly } from './plan-monthly.ts';
import { planSite } from './plan-site.ts';
import { planTeam } from './plan-team.ts';
import type { RegisterHappening } from './register-happening.ts';
import type { RegisterPlan } from './register-plan.ts';

/**
 * What happens in the registers over the sample's days, in order of time: city models with their sites, groups, cameras
 * and patrol teams in every commune and what these do; sessions, incidents, groups and lodgings.
 */
export function planRegisters(plan: RegisterPlan): RegisterHappening[] {
  const city = planCity(plan);
  const communes = plan.communes.flatMap((commune) => planCommune(plan, commune, city.models));
  return [...city.happenings, ...communes]
    .filter(({ at }) => at < startOf(addDays(plan.to, 1)))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
}

function planCity(plan: RegisterPlan): { models: string[]; happenings: RegisterHappening[] } {
  const models: string[] = [];
  const happenings = plan.phrases.cityModels.flatMap((model, at) => {
    const random = randomOf(plan.seed, 'registers', 'city', at);
    const planned = planModel(plan, random, plan.tenant, model, { on: plan.from, isNew: false });
    models.push(planned.id);
    return planned.happenings;
  });
  return { models, happenings };
}

function planCommune(
  plan: RegisterPlan,
  commune: SampleCommune,
  models: readonly string[],
): RegisterHappening[] {
  const random = randomOf(plan.seed, 'registers', commune.code);
  const span = daysBetween(plan.from, plan.to);
  const someDay = (): PlainDate =>
    addDays(plan.from, 20 + Math.floor(random.fraction() * Math.max(1, span - 25)));
  const isNew = random.chance(0.3);
  const on = isNew || random.chance(0.2) ? someDay() : plan.from;
  const own = planModel(plan, random, commune.code, random.pick(plan.phrases.communeModels), { on, isNew });
  // nothing ends that still has something living under it
  const isEnding = own.happenings.some((one) => one.do === 'step' && one.step === 'end');
  const site = randomOf(plan.seed, 'registers', commune.code, 'own site');
  const followed = models.filter(() => random.chance(0.4));
  return [
    ...own.happenings,
    ...(isEnding ? [] : planSite(plan, site, commune, own.id, addDays(on, isNew ? 12 : 1))),
    ...followed.flatMap((model) =>
      planSite(plan, random, commune, model, random.chance(0.8) ? plan.from : someDay()),
    ),
    ...Array.from({ length: 1 + random.poisson(1) }, () => planCamera(plan, random, commune)).flat(),
    ...planTeam(plan, random, commune),
    ...planDays(plan, random, commune),
    ...planMonthly(plan, random, commune),
  ];
}
