import { limits } from '#domain/limits/limit-on.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { handOverTips, listNotices, type Notice, openTip } from '#modules/tips/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { route } from '../../route.ts';
import { tipLifeOf } from '../../shapes/tip-life-of.ts';

const most = 200;
const nameOf = (code: string | null): string | null =>
  limits.find((limit) => limit.code === code)?.nameVi ?? null;

const dueFirst = (a: Notice, b: Notice): number =>
  (a.dueAt ?? a.createdAt).getTime() - (b.dueAt ?? b.createdAt).getTime();

export const tipLifeRoutes = [
  route({
    name: 'tipLife',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'access', record: 'tip' },
    handle: async (context, { params }) => tipLifeOf(context.tenant, await openTip(context, params)),
  }),
  route({
    name: 'handOverTips',
    access: { who: 'roles', roles: tipHandlers },
    audit: { leaves: 'event', record: 'tip' },
    handle: (context, { body }) => handOverTips(context, body),
  }),
  route({
    name: 'listNotices',
    access: { who: 'signed_in' },
    audit: { leaves: 'nothing', why: 'shows nothing of what was told' },
    async handle({ db, tenant, actor }) {
      const found: Notice[] = [];
      for (const path of pathsOf(actor, tipReaders)) {
        found.push(
          ...(await readInScope(db, { tenant, path }, (trx) => listNotices(trx, { tenant, limit: most }))),
        );
      }
      return {
        notices: found
          .sort(dueFirst)
          .slice(0, most)
          .map(({ id, kind, audience, tipId, code, dueAt, createdAt }) => ({
            id,
            kind,
            audience,
            tipId,
            limit: nameOf(code),
            dueAt: dueAt?.toISOString() ?? null,
            createdAt: createdAt.toISOString(),
          })),
      };
    },
  }),
];
