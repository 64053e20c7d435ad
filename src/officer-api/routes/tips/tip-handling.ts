import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { seniorOfficers } from '#domain/tips/steps/tip-policy.ts';
import { openRecord } from '#modules/registers/for-officers.ts';
import {
  acceptTip,
  assignTip,
  extendLimit,
  noteTip,
  recordNotice,
  redactTip,
  resumeTip,
  suspendTip,
  tagTip,
  triageTip,
  unmarkTipValuable,
} from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { answerOf, by, byHandlers } from '../../shapes/tip-step.ts';

/** The record as a note names it. @throws Failure not_found outside the officer's registers */
async function linkedRecord(context: SignedInContext, recordId: string) {
  const { record, kind } = await openRecord(context, { recordId });
  return { id: record.id, family: kind.family, name: record.name };
}

/** What a unit does with a tip that it holds, one route each; who decides alone is in the module's policy too. */
export const tipHandlingRoutes = [
  route({
    name: 'triageTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, triageTip(context, { ...params, ...body })),
  }),
  route({
    name: 'acceptTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, acceptTip(context, { ...params, ...body })),
  }),
  route({
    name: 'assignTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, assignTip(context, { ...params, ...body })),
  }),
  route({
    name: 'noteTip',
    ...byHandlers,
    async handle(context, { params, body: { recordId, ...body } }) {
      const record = recordId ? await linkedRecord(context, recordId) : undefined;
      return answerOf(context, noteTip(context, { ...params, ...body, record }));
    },
  }),
  route({
    name: 'redactTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, redactTip(context, { ...params, ...body })),
  }),
  route({
    name: 'tagTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, tagTip(context, { ...params, ...body })),
  }),
  route({
    name: 'unmarkTipValuable',
    ...by(seniorOfficers),
    handle: (context, { params, body }) =>
      answerOf(context, unmarkTipValuable(context, { ...params, ...body })),
  }),
  route({
    name: 'recordNotice',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, recordNotice(context, { ...params, ...body })),
  }),
  route({
    name: 'extendLimit',
    ...byHandlers,
    handle: (context, { params, body }) =>
      answerOf(
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
    name: 'suspendTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, suspendTip(context, { ...params, ...body })),
  }),
  route({
    name: 'resumeTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, resumeTip(context, { ...params, ...body })),
  }),
];
