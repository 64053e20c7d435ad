import {
  approveChannelKey,
  createChannelKey,
  listChannelKeys,
  revokeChannelKey,
} from '#modules/channels/for-officers.ts';
import { route } from '../../route.ts';

const access = { who: 'roles', roles: ['administrator'] } as const;
const audit = { leaves: 'event', record: 'channel_key' } as const;

export const channelKeyRoutes = [
  route({
    name: 'listChannelKeys',
    access,
    audit: { leaves: 'nothing', why: 'names of gateways and counts; no key and nothing of a tip' },
    async handle(context) {
      const keys = await listChannelKeys(context);
      return {
        keys: keys.map(({ createdBy, approvedBy: _, ...key }) => ({
          ...key,
          createdAt: key.createdAt.toISOString(),
          approvedAt: key.approvedAt?.toISOString() ?? null,
          revokedAt: key.revokedAt?.toISOString() ?? null,
          mayApprove: !key.approvedAt && !key.revokedAt && createdBy !== context.actor.id,
        })),
      };
    },
  }),
  route({
    name: 'createChannelKey',
    access,
    audit,
    handle: (context, { body }) => createChannelKey(context, body),
  }),
  route({
    name: 'approveChannelKey',
    access,
    audit,
    async handle(context, { params, body }) {
      await approveChannelKey(context, { ...body, ...params });
      return {};
    },
  }),
  route({
    name: 'revokeChannelKey',
    access,
    audit,
    async handle(context, { params, body }) {
      await revokeChannelKey(context, { ...body, ...params });
      return {};
    },
  }),
];
