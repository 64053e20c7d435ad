import type { IntakeAreas } from '#contract/tips/intake.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { type Coordinates, metresBetween, sayCoordinates } from '#domain/tips/places/coordinates.ts';
import { fill } from '#locales/locale.ts';
import { pointPicker as words } from '#locales/vi/officers/intake.ts';
import { capital } from '../../shared/area/area-options.ts';

const sayMetres = (metres: number): string =>
  metres < 1000 ? `${formatNumber(metres / 10, 0)}0 m` : `${formatNumber(metres / 1000, 1)} km`;

/** A point as numbers and as people say it: how far from the nearest commune's mark, and which way. */
export function sayWhere(point: Coordinates, areas: IntakeAreas['communes']): string {
  const at = sayCoordinates(point);
  const [nearest] = areas
    .flatMap((area) => (area.point ? [{ area, ...metresBetween(area.point, point) }] : []))
    .sort((a, b) => Math.hypot(a.east, a.north) - Math.hypot(b.east, b.north));
  if (!nearest) return at;
  const { area, east, north } = nearest;
  const metres = Math.hypot(east, north);
  const name = capital(`${area.type} ${area.name}`);
  if (metres < 50) return fill(words.here, { at, name });
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return fill(words.where, { at, name, away: sayMetres(metres), way: words.ways[(eighth + 8) % 8] ?? '' });
}
