import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type Role, tipHandlers } from '#domain/officers/role.ts';
import { seniorOfficers, transferApprovers } from '#domain/tips/tip-policy.ts';
import { openRecord } from '#modules/registers/for-officers.ts';
import {
  acceptMovedTip,
  acceptTip,
  acknowledgeTransfer,
  answerTip,
  approveTransfer,
  assignTip,
  closeTip,
  declineReview,
  declineTransfer,
  extendLimit,
  holdTip,
  mergeTip,
  moveTip,
  noteTip,
  recordNotice,
  redactTip,
  releaseTip,
  reopenTip,
  requestTransfer,
  resumeTip,
  splitTip,
  suspendTip,
  type TipSummary,
  tagTip,
  triageTip,
  unmarkTipValuable,
} from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../context.ts';
import { route } from '../route.ts';
import { tipSummaryOf } from '../shapes/tip-summary-of.ts';

const rolesOf = (roles: readonly Role[]) => ({ who: 'roles', roles }) as const;
const access = rolesOf(tipHandlers);
const audit = { leaves: 'event', record: 'tip' } as const;

const answer = async (context: SignedInContext, change: Promise<TipSummary>) => {
  const tip = await change;
  return tipSummaryOf(context.tenant, await context.areaNames(context.clock()), tip);
};

/** The record as a note names it. @throws Failure not_found outside the officer's registers */
async function linkedRecord(context: SignedInContext, recordId: string) {
  const { record, kind } = await openRecord(context, { recordId });
  return { id: record.id, family: kind.family, name: record.name };
}

/** Every step of a tip after its receipt, one route each; who decides alone is in the module's policy too. */
export const tipStepRoutes = [
  route({
    name: 'triageTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, triageTip(context, { ...params, ...body })),
  }),
  route({
    name: 'acceptTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, acceptTip(context, { ...params, ...body })),
  }),
  route({
    name: 'assignTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, assignTip(context, { ...params, ...body })),
  }),
  route({
    name: 'noteTip',
    access,
    audit,
    async handle(context, { params, body: { recordId, ...body } }) {
      const record = recordId ? await linkedRecord(context, recordId) : undefined;
      return answer(context, noteTip(context, { ...params, ...body, record }));
    },
  }),
  route({
    name: 'redactTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, redactTip(context, { ...params, ...body })),
  }),
  route({
    name: 'tagTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, tagTip(context, { ...params, ...body })),
  }),
  route({
    name: 'unmarkTipValuable',
    access: rolesOf(seniorOfficers),
    audit,
    handle: (context, { params, body }) =>
      answer(context, unmarkTipValuable(context, { ...params, ...body })),
  }),
  route({
    name: 'moveTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, moveTip(context, { ...params, ...body })),
  }),
  route({
    name: 'acceptMovedTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, acceptMovedTip(context, { ...params, ...body })),
  }),
  route({
    name: 'requestTransfer',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, requestTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'approveTransfer',
    access: rolesOf(transferApprovers),
    audit,
    handle: (context, { params, body }) => answer(context, approveTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'declineTransfer',
    access: rolesOf(transferApprovers),
    audit,
    handle: (context, { params, body }) => answer(context, declineTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'acknowledgeTransfer',
    access,
    audit,
    handle: (context, { params, body }) =>
      answer(context, acknowledgeTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'recordNotice',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, recordNotice(context, { ...params, ...body })),
  }),
  route({
    name: 'suspendTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, suspendTip(context, { ...params, ...body })),
  }),
  route({
    name: 'resumeTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, resumeTip(context, { ...params, ...body })),
  }),
  route({
    name: 'answerTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, answerTip(context, { ...params, ...body })),
  }),
  route({
    name: 'closeTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, closeTip(context, { ...params, ...body })),
  }),
  route({
    name: 'reopenTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, reopenTip(context, { ...params, ...body })),
  }),
  route({
    name: 'declineReview',
    access: rolesOf(seniorOfficers),
    audit,
    handle: (context, { params, body }) => answer(context, declineReview(context, { ...params, ...body })),
  }),
  route({
    name: 'holdTip',
    access: rolesOf(seniorOfficers),
    audit,
    handle: (context, { params, body }) => answer(context, holdTip(context, { ...params, ...body })),
  }),
  route({
    name: 'releaseTip',
    access: rolesOf(seniorOfficers),
    audit,
    handle: (context, { params, body }) => answer(context, releaseTip(context, { ...params, ...body })),
  }),
  route({
    name: 'mergeTip',
    access,
    audit,
    handle: (context, { params, body }) => answer(context, mergeTip(context, { ...params, ...body })),
  }),
  route({
    name: 'extendLimit',
    access,
    audit,
    handle: (context, { params, body }) =>
      answer(
        context,
        extendLimit(context, {
          ...params,
          ...body,
          untilOn: body.untilOn as PlainDate | undefined,
          requestedOn: body.requestedOn as PlainDate,
        }),
      ),
  }),
  route({
    name: 'splitTip',
    access,
    audit,
    async handle(context, { params, body }) {
      const { tip, partId } = await splitTip(context, { ...params, ...body });
      return { ...(await answer(context, Promise.resolve(tip))), partId };
    },
  }),
];
