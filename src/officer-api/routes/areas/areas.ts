import { type AreaVersion, fullName } from '#domain/areas/area.ts';
import { searchAreaNames } from '#domain/areas/area-name-index.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { type AreaRegister, ancestry } from '#domain/areas/area-register.ts';
import { lineage } from '#domain/areas/lineage.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { resolveAddress, unitsOn } from '#domain/areas/resolve-address.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { type Actor, mayIn } from '#domain/officers/actor.ts';
import { type AreaRow, type KeptRegister, keptRegister, listAreas } from '#modules/areas/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';

const shown = 20;
/** More than are shown: names of other provinces fall out afterwards. */
const looked = 400;

const named = ({ code, type, name }: Pick<AreaRow, 'code' | 'type' | 'name'>) => ({
  code,
  name: `${type} ${name}`,
});

/** The communes of today in which the officer holds a role over records. */
export async function communesOf({
  db,
  clock,
  tenant,
  actor,
}: Pick<SignedInContext, 'db' | 'clock' | 'tenant' | 'actor'>): Promise<AreaRow[]> {
  const communes = await listAreas(db, tenant, dayIn(clock()));
  return communes.filter(({ code }) => mayIn(actor, areaReaders, areaPath(tenant, code)));
}

const readsCity = (tenant: string, actor: Actor): boolean => mayIn(actor, areaReaders, areaPath(tenant));

const foundArea = (areas: AreaRegister, area: AreaVersion, on: PlainDate) => ({
  code: area.code,
  name: fullName(area),
  level: area.level,
  above: ancestry(areas, area.code, area.validFrom)
    .slice(0, -1)
    .reverse()
    .map((one) => `${one.type} ${one.name}`)
    .join(', '),
  validFrom: area.validFrom,
  validTo: area.validTo,
  today: unitsOn(areas, area, on).map(named),
});

/** What a text may name: the commune of an address written out, or units by the beginning of their names. */
function lookUp({ names, addresses }: KeptRegister, text: string, on: PlainDate): AreaVersion[] {
  const communes = /[,;]/.test(text) ? resolveAddress(addresses, text, on) : [];
  return communes.length > 0
    ? communes.map(({ named }) => named)
    : searchAreaNames(names, text, { on, limit: looked });
}

export const areaRoutes = [
  route({
    name: 'searchAreas',
    access: { who: 'signed_in' },
    audit: { leaves: 'nothing', why: 'names of administrative units are public' },
    async handle({ db, clock, tenant }, { query: { text } }) {
      const now = clock();
      const on = dayIn(now);
      const register = await keptRegister(db, now);
      const { areas } = register;
      const provinces = new Set(lineage(areas, tenant, on));
      const ofCity = (area: AreaVersion): boolean => {
        const [top] = ancestry(areas, area.code, area.validFrom);
        return top !== undefined && provinces.has(top);
      };
      const found = lookUp(register, text, on).filter(ofCity);
      return { areas: found.slice(0, shown).map((area) => foundArea(areas, area, on)) };
    },
  }),
  route({
    name: 'myAreas',
    access: { who: 'signed_in' },
    audit: { leaves: 'nothing', why: 'shows officers where they work' },
    async handle(context) {
      const { tenant, actor } = context;
      const nameOf = await context.areaNames(context.clock());
      return {
        city: readsCity(tenant, actor) ? { code: tenant, name: nameOf(tenant) } : null,
        communes: (await communesOf(context)).map(named),
      };
    },
  }),
];
