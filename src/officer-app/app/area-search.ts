import type { MapSearch } from '../features/area-map/map-page.tsx';
import type { UnitFilter } from '../features/areas/queries.ts';

const text = (value: unknown, shape: RegExp): string | undefined => {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && shape.test(said) ? said : undefined;
};

/** The filters of "Địa bàn" in the address; what is none is dropped. */
export function unitFilter(search: Record<string, unknown>): UnitFilter {
  const area = text(search.area, /^\d{5}$/);
  const words = text(search.text, /\S/);
  return {
    ...(area && { area }),
    ...(words && { text: words }),
    ...(search.ended === true && { ended: true }),
  };
}

/** What the map shows, in the address. */
export function mapSearch(search: Record<string, unknown>): MapSearch {
  const indicator = text(search.indicator, /^[A-Z]\d{2}$/);
  const period = text(search.period, /^[A-Z0-9-]{6,20}$/);
  const area = text(search.area, /^\d{5}$/);
  const view = search.view === 'shapes' || search.view === 'hexes' ? search.view : undefined;
  return {
    ...(indicator && { indicator }),
    ...(period && { period }),
    ...(area && { area }),
    ...(view && { view }),
  };
}
