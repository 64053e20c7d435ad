import { seniorOfficers } from '#domain/tips/steps/tip-policy.ts';
import {
  answerTip,
  closeTip,
  declineReview,
  holdTip,
  releaseTip,
  reopenTip,
} from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';
import { answerOf, by, byHandlers } from '../../shapes/tip-step.ts';

/** How a tip is answered, closed, opened again and kept. */
export const tipEndingRoutes = [
  route({
    name: 'answerTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, answerTip(context, { ...params, ...body })),
  }),
  route({
    name: 'closeTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, closeTip(context, { ...params, ...body })),
  }),
  route({
    name: 'reopenTip',
    ...byHandlers,
    handle: (context, { params, body }) => answerOf(context, reopenTip(context, { ...params, ...body })),
  }),
  route({
    name: 'declineReview',
    ...by(seniorOfficers),
    handle: (context, { params, body }) => answerOf(context, declineReview(context, { ...params, ...body })),
  }),
  route({
    name: 'holdTip',
    ...by(seniorOfficers),
    handle: (context, { params, body }) => answerOf(context, holdTip(context, { ...params, ...body })),
  }),
  route({
    name: 'releaseTip',
    ...by(seniorOfficers),
    handle: (context, { params, body }) => answerOf(context, releaseTip(context, { ...params, ...body })),
  }),
];
