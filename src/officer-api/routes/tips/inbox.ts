import { tipReaders } from '#domain/officers/role.ts';
import { isAtNight } from '#domain/tips/inbox/at-night.ts';
import {
  dropFilter,
  keepFilter,
  listArrivals,
  listMovedAway,
  readFilters,
} from '#modules/tips/for-officers.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

/** A tip that was being written while the last question was answered is told by the next one. */
const overlapMs = 30_000;
const dayMs = 86_400_000;

/** Who opens the app is told of urgent tips of so many days that nobody has taken up. */
const pressingDays = 7;

/** As many of the tips moved away as are read through. */
const mostMoved = 100;

const access = { who: 'roles', roles: tipReaders } as const;

export const inboxRoutes = [
  route({
    name: 'tipArrivals',
    access,
    audit: {
      leaves: 'nothing',
      why: 'says that tips came in and whether one is urgent, nothing of what was told',
    },
    async handle(context, { query: { after } }) {
      const now = context.clock();
      const at = now.toISOString();
      const paths = await tipPaths(context, undefined);
      const since = after
        ? new Date(new Date(after).getTime() - overlapMs)
        : new Date(now.getTime() - pressingDays * dayMs);
      const nameOf = await context.areaNames(now);
      const arrivals = await listArrivals(context, { paths, since, now });
      return {
        at,
        arrivals: arrivals
          .filter(({ isUrgent }) => isUrgent || after !== undefined)
          .map(({ tip, isUrgent }) => ({
            tip: tipSummaryOf(context.tenant, nameOf, tip),
            isUrgent,
            isAtNight: isAtNight(tip.receivedAt),
          })),
      };
    },
  }),
  route({
    name: 'listMovedAway',
    access,
    audit: {
      leaves: 'nothing',
      why: 'says when a tip of the unit left, where to and whether it was taken up, nothing of what was told',
    },
    async handle(context) {
      const paths = await tipPaths(context, undefined);
      const moved = await listMovedAway(context, { paths, limit: mostMoved + 1 });
      const nameOf = await context.areaNames(context.clock());
      return {
        moved: moved.slice(0, mostMoved).map(({ tipId, movedAt, from, to, reason, isTaken }) => ({
          ...{ tipId, movedAt: movedAt.toISOString(), reason, isTaken },
          ...{ fromName: nameOf(from), toName: nameOf(to) },
        })),
        isCut: moved.length > mostMoved,
      };
    },
  }),
  route({
    name: 'listFilters',
    access,
    audit: { leaves: 'nothing', why: 'shows officers their own views of the inbox' },
    handle: async (context) => ({ filters: await readFilters(context) }),
  }),
  route({
    name: 'saveFilter',
    access,
    audit: { leaves: 'access', record: 'saved_filter' },
    handle: async (context, { body: { id, name, filter } }) => ({
      filters: await keepFilter(context, {
        id,
        name,
        filter: Object.fromEntries(
          Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
        ),
      }),
    }),
  }),
  route({
    name: 'removeFilter',
    access,
    audit: { leaves: 'access', record: 'saved_filter' },
    handle: async (context, { params: { filterId } }) => ({
      filters: await dropFilter(context, filterId),
    }),
  }),
];
