import { startOf } from '../../calendar/day-in.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { randomOf } from '../random.ts';
import { planCampaign } from '../registers/plan-campaign.ts';
import { planForums, type SampleForum } from '../registers/plan-forums.ts';
import { planMaterials } from '../registers/plan-materials.ts';
import { planRoutes } from '../registers/plan-routes.ts';
import { planSessions } from '../registers/plan-sessions.ts';
import { planTwoUnits } from '../registers/plan-two-units.ts';
import type { RegisterHappening } from '../registers/register-happening.ts';
import type { SchedulePlan } from './schedule-plan.ts';

/** The ward that most sample accounts are of has something of each. */
const mostAccounts = '31135';

/** The schedules reach back so many days: a shorter sample has none. */
const needed = 130;

/**
 * What units of the sample plan and what becomes of it: outreach in series, forums, routes of mobile groups, a campaign
 * of weapons and materials; in order of time.
 */
export function planSchedules(plan: SchedulePlan): {
  happenings: RegisterHappening[];
  forums: readonly SampleForum[];
} {
  const { seed, communes, tenant, to } = plan;
  if (addDays(to, -needed) < plan.from) return { happenings: [], forums: [] };
  // the units of the sample accounts are among those of each part
  const every = (times: number, from: number) => communes.filter((_, at) => at % times === from);
  const several = (times: number) =>
    communes.filter(({ code }, at) => at % times === times - 1 || code === mostAccounts);
  const withForums = [tenant, ...several(6).map(({ code }) => code)];
  const forums = withForums.map((area) => planForums(plan, randomOf(seed, 'forums', area), area));
  const twice = new Set(every(21, 5));
  const happenings = [
    ...forums.flatMap((one) => one.happenings),
    ...every(2, 1).flatMap((commune) =>
      planSessions(plan, randomOf(seed, 'sessions', commune.code), commune, { isTwice: twice.has(commune) }),
    ),
    ...several(12).flatMap((commune) => planRoutes(plan, randomOf(seed, 'routes', commune.code), commune)),
    ...planCampaign(plan, several(6)),
    ...planMaterials(plan, randomOf(seed, 'materials')),
    ...planTwoUnits(plan, randomOf(seed, 'two units'), every(42, 5)),
  ];
  return {
    happenings: happenings
      .filter(({ at }) => at < startOf(addDays(to, 1)))
      .sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1)),
    forums: forums.flatMap((one) => one.forums),
  };
}
