import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { openTip, viewContact } from '#modules/tips/for-officers.ts';
import { route } from '../../route.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

export const openTipRoutes = [
  route({
    name: 'openTip',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'access', record: 'tip' },
    async handle(context, { params }) {
      const tip = await openTip(context, params);
      const nameOf = await context.areaNames(context.clock());
      const { areaCode, ...told } = tip.content;
      return {
        ...tipSummaryOf(context.tenant, nameOf, tip),
        content: {
          ...told,
          coordinates: told.coordinates ?? null,
          matter: told.matter ?? null,
          protection: [...(told.protection ?? [])],
          areaName: areaCode && nameOf(areaCode),
        },
        messages: tip.messages.map(({ id, author, sentAt, text }) => ({
          id,
          author,
          sentAt: sentAt.toISOString(),
          text,
        })),
        showsRedacted: tip.showsRedacted,
        redactedAt: tip.redactedAt?.toISOString() ?? null,
        actions: [...tip.actions],
        mayViewContact:
          (tip.reach === 'handler' || (tip.reach === 'none' && tip.leftContact)) &&
          tip.handlerId === context.actor.id &&
          mayIn(context.actor, tipHandlers, tip.areaPath),
      };
    },
  }),
  route({
    name: 'viewContact',
    access: { who: 'roles', roles: tipHandlers },
    audit: { leaves: 'event', record: 'tip' },
    handle: (context, { params }) => viewContact(context, params),
  }),
];
