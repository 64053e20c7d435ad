import type { Inline, LockedFigure } from '#domain/official-documents/locked-figure.ts';
import { columnName } from '#platform/workbook/sheet-xml.ts';
import type { Cell } from '#platform/workbook/workbook.ts';
import { figuresIn } from './figures-in.ts';

/** Where each figure of a sheet stands, by its tag. */
export type Places = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/** The formula behind a figure, where everything that it is made from stands on the same sheet. */
function formulaOf({ tag, source }: LockedFigure, places: Places): string | undefined {
  const at = (wanted: string): string | undefined => {
    const place = places.get(wanted);
    return place && `${columnName(place.column)}${place.row}`;
  };
  if (source.kind === 'calculation') {
    const [now, then] = source.operands.map(at);
    if (!now || !then) return undefined;
    if (tag.endsWith('|change')) return `${now}-${then}`;
    return tag.endsWith('|percent')
      ? `IF(${then}=0,"",ROUND((${now}-${then})/${then}*100,2))`
      : `IF(${then}=0,"",ROUND(${now}/${then}*100,2))`;
  }
  const [part, whole] = [at(`${tag}|x`), at(`${tag}|y`)];
  return part && whole ? `IF(${whole}=0,"",ROUND(${part}/${whole}*100,2))` : undefined;
}

/** A line that is nothing but one figure, as a number with the formula behind it; undefined for words. */
export function cellOf(inlines: readonly Inline[], places: Places): Cell | undefined {
  const [figure, ...rest] = figuresIn(inlines);
  if (!figure || rest.length > 0 || inlines.length > 1 || figure.value === null) return undefined;
  const value = Number(figure.value);
  const formula = formulaOf(figure, places);
  const shown = formula ? Number(value.toFixed(2)) : value;
  return {
    value: shown,
    ...(formula && { formula }),
    ...(!Number.isInteger(shown) && { format: 'decimal' as const }),
  };
}
