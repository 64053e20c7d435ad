import { areaReaders } from '#domain/areas/local-unit.ts';
import { listDoubts, listTwins, readShares } from '#modules/registers/for-officers.ts';
import { route } from '../../route.ts';
import { recordOf } from '../../shapes/record-of.ts';

const access = { who: 'roles', roles: areaReaders } as const;

/** What may have been written down twice, what is odd, and what led to records. */
export const recordDoubtRoutes = [
  route({
    name: 'recordDoubts',
    access,
    audit: { leaves: 'access', record: 'record' },
    async handle(context, { params }) {
      const { twins, ...doubts } = await listDoubts(context, params);
      const nameOf = await context.areaNames(context.clock());
      return { ...doubts, twins: twins.map((record) => recordOf(nameOf, record)) };
    },
  }),
  route({
    name: 'recordTwins',
    access,
    audit: { leaves: 'nothing', why: 'records of the officer’s own area, no persons' },
    async handle(context, { query }) {
      const { pairs, more } = await listTwins(context, query);
      const nameOf = await context.areaNames(context.clock());
      return {
        more,
        pairs: pairs.map(([one, other]) => ({ one: recordOf(nameOf, one), other: recordOf(nameOf, other) })),
      };
    },
  }),
  route({
    name: 'recordShares',
    access,
    audit: { leaves: 'nothing', why: 'counts of five or more, no record' },
    async handle(context, { query }) {
      const { total, sources } = await readShares(context, query);
      return { total, sources: [...sources] };
    },
  }),
];
