import { dayIn } from '#domain/calendar/day-in.ts';
import { commonPath, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { similarWithinDays } from '#domain/search/similar-tips.ts';
import { listHexes } from '#modules/areas/for-officers.ts';
import { findSimilarTips, searchProgress, searchTips } from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { hexNeighbours } from '../../reads/hex-neighbours.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

/** Subtrees of a search: those in which tips are read, of tips that are over those of an inspector. */
async function searchPaths(context: SignedInContext, area: string | undefined, isEnded: boolean) {
  const paths = await tipPaths(context, area);
  if (!isEnded) return paths;
  const inspected = pathsOf(context.actor, ['inspector']);
  return area === undefined ? inspected : paths;
}

export const tipSearchRoutes = [
  route({
    name: 'searchTips',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'access', record: 'tip_search' },
    async handle(context, { body: { id, text, area, ended, after } }) {
      const paths = await searchPaths(context, area, ended !== undefined);
      const found = await searchTips(context, { id, text, paths, ended, after });
      const areaCode = codeOfPath(context.tenant, commonPath(paths) ?? '');
      if (found.state === 'building') return { areaCode, ...found };
      const nameOf = await context.areaNames(context.clock());
      return {
        areaCode,
        state: found.state,
        hits: found.hits.map(({ tip, snippet }) => ({
          tip: tipSummaryOf(context.tenant, nameOf, tip),
          snippet: snippet && { field: snippet.field, parts: [...snippet.parts] },
        })),
        next: found.next,
        unreadable: found.unreadable,
      };
    },
  }),
  route({
    name: 'searchProgress',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'nothing', why: 'says how many tips are opened into memory, none of them' },
    async handle(context, { query: { area, set } }) {
      const paths = await searchPaths(context, area, set === 'ended');
      return (await searchProgress(context, { paths, set: set ?? 'open' })) ?? { state: 'idle' };
    },
  }),
  route({
    name: 'similarTips',
    access: { who: 'roles', roles: tipReaders },
    audit: { leaves: 'access', record: 'tip' },
    async handle(context, { params: { tipId } }) {
      const { db, clock, tenant } = context;
      const found = await findSimilarTips(context, {
        tipId,
        neighbours: async (area) => hexNeighbours(await listHexes(db, tenant, dayIn(clock())), area),
      });
      if (found.state === 'building') return found;
      const nameOf = await context.areaNames(clock());
      return {
        areaCode: found.areaCode,
        state: found.state,
        withinDays: similarWithinDays,
        similar: found.similar.map(({ tip, ...why }) => ({ tip: tipSummaryOf(tenant, nameOf, tip), ...why })),
        samePlace: {
          count: found.samePlace.count,
          tips: found.samePlace.tips.map((tip) => tipSummaryOf(tenant, nameOf, tip)),
        },
      };
    },
  }),
];
