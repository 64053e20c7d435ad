import { addDays } from '../../calendar/plain-date.ts';
import { randomOf } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { SchedulePlan } from '../schedules/schedule-plan.ts';
import { scheduleWriter } from '../schedules/schedule-writer.ts';
import type { RegisterHappening } from './register-happening.ts';

/** A campaign of the city that asks nobody who they are, and what was handed in to some communes, most passed on. */
export function planCampaign(
  { phrases, seed, to, tenant }: SchedulePlan,
  communes: readonly SampleCommune[],
): readonly RegisterHappening[] {
  const random = randomOf(seed, 'schedules', 'campaign');
  const writer = scheduleWriter(random);
  const { campaign, mark } = phrases;
  const begins = addDays(to, -80);
  const id = writer.found(begins, {
    ...{ kind: 'hand_in_campaign', area: tenant, parentId: null, name: `${mark} ${campaign.name}` },
    fields: { ends_on: addDays(to, 20), no_questions: true, paper: campaign.paper },
  });
  writer.log(addDays(begins, 3), id, 'work', { content: campaign.work, participants: '103' });
  for (const [place, { code: area }] of communes.entries()) {
    const on = addDays(begins, 5 + Math.floor(random.fraction() * 60));
    const handIn = writer.found(on, {
      ...{ kind: 'hand_in', area, parentId: id, name: `${mark} ${random.pick(campaign.handIns)}` },
      fields: {
        ...{ handed_on: on, receipt: `${place + 1}${campaign.receipt}` },
        ...{ weapons: String(1 + random.poisson(1)), ammunition: String(random.poisson(3)) },
      },
    });
    if (random.chance(0.7)) writer.step(addDays(on, 7), handIn, 'pass_on', campaign.passedOn);
  }
  return writer.happenings();
}
