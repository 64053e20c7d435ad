import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import {
  listPlans,
  openPlan,
  setTargets,
  targetSetters,
  withdrawPlan,
} from '#modules/targets/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { readTargets } from '../../reads/read-targets.ts';
import { targetForm } from '../../reads/target-form.ts';
import { route } from '../../route.ts';
import { planLines, planOf } from '../../shapes/target-plan-of.ts';
import { readTargetSheet } from '../../sheets/read-target-sheet.ts';
import { targetSheet } from '../../sheets/target-sheet.ts';

const readers = { who: 'roles', roles: areaReaders } as const;
const setters = { who: 'roles', roles: targetSetters } as const;
const maySet = ({ tenant, actor }: SignedInContext): boolean => mayIn(actor, targetSetters, areaPath(tenant));

export const targetRoutes = [
  route({
    name: 'targetBoard',
    access: readers,
    audit: { leaves: 'nothing', why: 'figures of the officer’s own area beside the targets of a plan' },
    handle: async (context, { query }) => ({
      ...(await readTargets(context, query)),
      maySet: maySet(context),
    }),
  }),
  route({
    name: 'listTargetPlans',
    access: readers,
    audit: { leaves: 'nothing', why: 'number, day and issuer of plans' },
    async handle(context) {
      const plans = await listPlans(context);
      const now = context.clock();
      return {
        plans: plans.map(({ targets, ...plan }) => ({ ...planOf(plan, now), targets })),
        maySet: maySet(context),
      };
    },
  }),
  route({
    name: 'openTargetPlan',
    access: readers,
    audit: { leaves: 'access', record: 'target_plan' },
    async handle(context, { params: { planId } }) {
      const { plan, targets } = await openPlan(context, planId);
      const now = context.clock();
      return {
        plan: planOf(plan, now),
        lines: planLines(targets, await context.areaNames(now)),
        mayWithdraw: plan.withdrawnAt === null && maySet(context),
      };
    },
  }),
  route({
    name: 'setTargets',
    access: setters,
    audit: { leaves: 'event', record: 'target_plan' },
    async handle(context, { body: { title = '', ...rest } }) {
      await setTargets(context, { ...rest, title });
      return { id: rest.id };
    },
  }),
  route({
    name: 'readTargetSheet',
    access: setters,
    audit: { leaves: 'access', record: 'target_sheet' },
    async handle({ db, tenant, clock, areaNames }, { body }) {
      const now = clock();
      const communes = await listAreas(db, tenant, dayIn(now));
      const areas = new Set([tenant, ...communes.map(({ code }) => code)]);
      return readTargetSheet(body, { areas, nameOf: await areaNames(now) });
    },
  }),
  route({
    name: 'withdrawTargetPlan',
    access: setters,
    audit: { leaves: 'event', record: 'target_plan' },
    async handle(context, { params: { planId }, body }) {
      await withdrawPlan(context, { planId, ...body });
      return {};
    },
  }),
  route({
    name: 'exportTargets',
    access: readers,
    audit: { leaves: 'access', record: 'target_list' },
    opensInTab: true,
    async handle(context, { query: { indicators, ...query } }) {
      const board = await readTargets(context, query);
      const rows = indicators ? await targetForm(context, board, indicators.split(',')) : board.rows;
      return { areaCode: board.area.code, book: targetSheet(board, rows, await context.isSample()) };
    },
  }),
];
