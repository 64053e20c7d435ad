import { tipHandlers } from '#domain/officers/role.ts';
import {
  checkTip,
  markTipValuable,
  replyToTip,
  resolveTip,
  type TipSummary,
} from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

const access = { who: 'roles', roles: tipHandlers } as const;
const audit = { leaves: 'event', record: 'tip' } as const;

const answer = async (context: SignedInContext, change: Promise<TipSummary>) => {
  const tip = await change;
  return tipSummaryOf(context.tenant, await context.areaNames(context.clock()), tip);
};

export const changeTipRoutes = [
  route({
    name: 'checkTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, checkTip(context, { ...params, ...body })),
  }),
  route({
    name: 'markTipValuable',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, markTipValuable(context, { ...params, ...body })),
  }),
  route({
    name: 'resolveTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, resolveTip(context, { ...params, ...body })),
  }),
  route({
    name: 'replyToTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, replyToTip(context, { ...params, ...body })),
  }),
];
