import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders, localUnitKeepers } from '#domain/areas/local-unit.ts';
import { mayAnywhere, mayIn } from '#domain/officers/actor.ts';
import {
  addLocalUnit,
  endLocalUnit,
  importLocalUnits,
  type LocalUnit,
  readLocalUnits,
  renameLocalUnit,
} from '#modules/areas/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';

const access = { who: 'roles', roles: localUnitKeepers } as const;
const audit = { leaves: 'event', record: 'local_unit' } as const;

async function answer(context: SignedInContext, units: readonly LocalUnit[]) {
  const nameOf = await context.areaNames(context.clock());
  return units.map((unit) => ({
    ...unit,
    areaName: nameOf(unit.areaCode),
    mayChange:
      unit.validTo === null &&
      mayIn(context.actor, localUnitKeepers, areaPath(context.tenant, unit.areaCode)),
  }));
}

async function answerOne(context: SignedInContext, change: Promise<LocalUnit>) {
  const [unit] = await answer(context, [await change]);
  if (!unit) throw new Error('A change returned no unit');
  return unit;
}

export const localUnitRoutes = [
  route({
    name: 'listLocalUnits',
    access: { who: 'roles', roles: areaReaders },
    audit: { leaves: 'nothing', why: 'names of hamlets and teams, of the officer’s own area' },
    async handle(context, { query: { areaCode, text, ended } }) {
      const { tenant, actor } = context;
      const wanted = { ...(areaCode && { areaCode }), ...(text && { text }), withEnded: ended === 'yes' };
      return {
        units: await answer(context, await readLocalUnits(context, wanted)),
        mayAdd: areaCode
          ? mayIn(actor, localUnitKeepers, areaPath(tenant, areaCode))
          : mayAnywhere(actor, localUnitKeepers),
      };
    },
  }),
  route({
    name: 'addLocalUnit',
    access,
    audit,
    handle: (context, { body }) => answerOne(context, addLocalUnit(context, body)),
  }),
  route({
    name: 'importLocalUnits',
    access,
    audit,
    handle: (context, { body }) => importLocalUnits(context, body),
  }),
  route({
    name: 'renameLocalUnit',
    access,
    audit,
    handle: (context, { params, body }) =>
      answerOne(context, renameLocalUnit(context, { ...params, ...body })),
  }),
  route({
    name: 'endLocalUnit',
    access,
    audit,
    handle: (context, { params, body }) => answerOne(context, endLocalUnit(context, { ...params, ...body })),
  }),
];
