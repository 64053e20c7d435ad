import { Link } from '@tanstack/react-router';
import type { TipPlaces } from '#contract/tips/tip-search.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { tipPlacesWords as words } from '#locales/vi/officers/tip-places.ts';
import { gridOf } from '../../../shared/area/point-grid.ts';
import { paths } from '../../../shared/paths.ts';
import { shortId } from '../../../shared/tips/tip-words.ts';
import classes from './tip-places.module.css';

const size = 400;

/** The points that senders gave on a bare grid: no map of the internet learns where anything happened. */
export function PointMap({ places }: { places: TipPlaces['places'] }) {
  const points = places.flatMap(({ name, tips }) =>
    tips.flatMap((tip) => (tip.point ? [{ tip, name, ...tip.point }] : [])),
  );
  const grid = gridOf(points, size);
  return (
    <section aria-labelledby="points" className="stack-s">
      <h2 id="points">{words.points}</h2>
      {!grid && <p className="quiet">{words.pointsNone}</p>}
      {grid && (
        <>
          <svg viewBox={`0 0 ${size} ${size}`} className={classes.map}>
            <title>{words.points}</title>
            <rect width={size} height={size} className={classes.ground} />
            {grid.lines.map((at) => (
              <path key={at} d={`M${at} 0V${size}M0 ${at}H${size}`} className={classes.line} />
            ))}
            {points.map(({ tip, name, lat, lng }) => {
              const { x, y } = grid.place({ lat, lng });
              const label = fill(words.point, { number: shortId(tip), place: name ?? words.nowhere });
              return (
                <Link key={tip.id} to={paths.tip} params={{ tipId: tip.id }} aria-label={label}>
                  <circle cx={x} cy={y} r="12" className={classes.target} />
                  <circle cx={x} cy={y} r="6" className={classes.dot} />
                  <title>{label}</title>
                </Link>
              );
            })}
          </svg>
          <p className="meta">{fill(words.pointsText, { metres: formatNumber(grid.metres) })}</p>
        </>
      )}
    </section>
  );
}
