import { tipReaders } from '#domain/officers/role.ts';
import { readLocalUnits } from '#modules/areas/for-officers.ts';
import { listTipPlaces, type PlacedTip } from '#modules/tips/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import { tipPaths } from '../../reads/read-tips.ts';
import { route } from '../../route.ts';
import { codeOfPath } from '../../shapes/account-of.ts';
import { tipSummaryOf } from '../../shapes/tip-summary-of.ts';

/** The tips of each place, the place with the most first; those without one last. */
function byPlace(tips: readonly PlacedTip[]): [PlacedTip, ...PlacedTip[]][] {
  const groups = new Map<string, [PlacedTip, ...PlacedTip[]]>();
  for (const tip of tips) {
    const key = tip.place?.key ?? '';
    const group = groups.get(key);
    if (group) group.push(tip);
    else groups.set(key, [tip]);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length)
    .map(([, group]) => group);
}

/** The map of one unit: who works in the whole city and names no commune sees what the city holds itself. */
export const tipPlacesRoute = route({
  name: 'tipPlaces',
  access: { who: 'roles', roles: tipReaders },
  audit: { leaves: 'access', record: 'tip_list' },
  async handle(context, { query: { area } }) {
    const { clock, tenant } = context;
    const [path] = await tipPaths(context, area);
    if (!path) throw new Failure('not_allowed');
    const areaCode = codeOfPath(tenant, path);
    const nameOf = await context.areaNames(clock());
    const units = areaCode === tenant ? [] : await readLocalUnits(context, { areaCode });
    const { tips, total } = await listTipPlaces(context, { path, areaCode, units });
    return {
      areaCode,
      areaName: nameOf(areaCode),
      total,
      places: byPlace(tips).map((group) => ({
        name: group[0].place?.name ?? null,
        isUnit: group[0].place?.isUnit ?? false,
        tips: group.map(({ tip, point }) => ({ ...tipSummaryOf(tenant, nameOf, tip), point: point ?? null })),
      })),
    };
  },
});
