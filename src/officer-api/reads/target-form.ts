import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { Failure } from '#platform/failure.ts';
import type { SignedInContext } from '../context.ts';
import { indicatorRow } from '../shapes/figures-of.ts';
import { byFigureThenArea } from '../shapes/target-plan-of.ts';
import type { SheetRow } from '../sheets/target-sheet.ts';

/** Lines to be filled in: the area and each of its communes for each figure, with what is set already. @throws Failure invalid */
export async function targetForm(
  { db, tenant, clock, areaNames }: SignedInContext,
  { area, rows }: Pick<TargetBoard, 'area' | 'rows'>,
  indicators: readonly string[],
): Promise<SheetRow[]> {
  const wrong = indicators.some((code) => findIndicator(code)?.targetAllowed !== true);
  if (wrong) throw new Failure('invalid', { indicators: 'targetRefused' });
  const now = clock();
  const nameOf = await areaNames(now);
  const communes = area.code === tenant ? await listAreas(db, tenant, dayIn(now)) : [];
  const set = new Map(
    rows.map((row): [string, TargetRow] => [`${row.area.code} ${row.indicator.code}`, row]),
  );
  return [area.code, ...communes.map(({ code }) => code)]
    .flatMap((code) =>
      indicators.map(
        (indicator): SheetRow =>
          set.get(`${code} ${indicator}`) ?? {
            area: { code, name: nameOf(code) },
            indicator: indicatorRow(indicator),
          },
      ),
    )
    .sort(byFigureThenArea);
}
