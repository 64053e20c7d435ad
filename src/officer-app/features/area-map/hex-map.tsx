import { tileLines } from '#domain/areas/short-name.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers-areas.ts';
import type { Commune } from './commune-words.ts';
import { Hatch } from './hatch.tsx';
import { type Cell, centreOf, frameOf, tilePoints, tileWidth } from './hex-grid.ts';
import classes from './map.module.css';
import { MapTile, type TileState } from './map-tile.tsx';
import { useWidth } from './use-width.ts';

/** Names on tiles narrower than this cannot be read. */
const narrowest = 30;

interface Props {
  readonly cells: readonly Cell[];
  readonly communes: ReadonlyMap<string, Commune>;
  readonly state: TileState;
}

/** Equal tiles, one a commune, about where it lies: what counts is the number, not the land. */
export function HexMap({ cells, communes, state }: Props) {
  const frame = frameOf(cells);
  const [ref, width] = useWidth<SVGSVGElement>();
  const isLegible = (width / frame.width) * tileWidth >= narrowest;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      ref={ref}
      className={classes.map}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      role="group"
      aria-label={fill(words.hexLabel, { count: cells.length })}
    >
      <Hatch id={state.hatch} />
      {cells.map((cell) => {
        const commune = communes.get(cell.code);
        if (!commune) return null;
        const { x, y } = centreOf(cell);
        return (
          <MapTile
            key={cell.code}
            commune={commune}
            state={state}
            transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          >
            <polygon points={tilePoints} />
            {isLegible && <TileLabel commune={commune} />}
          </MapTile>
        );
      })}
    </svg>
  );
}

function TileLabel({ commune }: { commune: Commune }) {
  const lines = tileLines(commune);
  const top = commune.value === null ? 3 - (lines.length - 1) * 4.5 : -8 - (lines.length - 2) * 4.5;
  return (
    <g className={classes.label} data-ward={commune.type === 'phường' || undefined} aria-hidden>
      {lines.map((line, i) => (
        <text key={line} y={top + i * 9}>
          {line}
        </text>
      ))}
      {commune.value !== null && (
        <text y={14} className={`${classes.value} num`}>
          {formatNumber(commune.value)}
        </text>
      )}
    </g>
  );
}
