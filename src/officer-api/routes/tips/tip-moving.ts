import { transferApprovers } from '#domain/tips/steps/tip-policy.ts';
import {
  acceptMovedTip,
  acknowledgeTransfer,
  approveTransfer,
  declineTransfer,
  mergeTip,
  moveTip,
  requestTransfer,
  splitTip,
} from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';
import { answerOf, by, byHandlers } from '../../shapes/tip-step.ts';

/** Where a tip goes: to another unit or body, into another tip, apart. */
export const tipMovingRoutes = [
  route({
    name: 'moveTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, moveTip(context, { ...params, ...body })),
  }),
  route({
    name: 'acceptMovedTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, acceptMovedTip(context, { ...params, ...body })),
  }),
  route({
    name: 'requestTransfer',
    ...byHandlers,
    handle: (context, { params, body }) =>
      answerOf(context, requestTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'approveTransfer',
    ...by(transferApprovers),
    handle: (context, { params, body }) =>
      answerOf(context, approveTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'declineTransfer',
    ...by(transferApprovers),
    handle: (context, { params, body }) =>
      answerOf(context, declineTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'acknowledgeTransfer',
    ...byHandlers,
    handle: (context, { params, body }) =>
      answerOf(context, acknowledgeTransfer(context, { ...params, ...body })),
  }),
  route({
    name: 'mergeTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, mergeTip(context, { ...params, ...body })),
  }),
  route({
    name: 'splitTip',
    ...byHandlers,
    async handle(context, { params, body }) {
      const { tip, partId } = await splitTip(context, { ...params, ...body });
      return { ...(await answerOf(context, tip)), partId };
    },
  }),
];
