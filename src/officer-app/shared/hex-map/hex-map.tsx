import { tileLines } from '#domain/areas/short-name.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import type { Commune } from './commune-words.ts';
import { Hatch } from './hatch.tsx';
import { type Cell, centreOf, frameOf, tilePoints, tileWidth } from './hex-grid.ts';
import classes from './map.module.css';
import { MapTile, type TileState } from './map-tile.tsx';
import { type StepRange, stepOf } from './steps.ts';
import { useWidth } from './use-width.ts';

/** Names on tiles narrower than this cannot be read. */
const narrowest = 30;
/** Letters that fit on a line in the usual size. */
const roomy = 9;

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
          <g key={cell.code} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <MapTile commune={commune} state={state}>
              <polygon points={tilePoints} />
            </MapTile>
            {isLegible && <TileLabel commune={commune} steps={state.steps} />}
          </g>
        );
      })}
    </svg>
  );
}

function TileLabel({ commune, steps }: { commune: Commune; steps: readonly StepRange[] }) {
  const { type, value } = commune;
  const lines = tileLines(commune);
  const step = value === null ? undefined : stepOf(steps, Number(value));
  const top = value === null ? 3 - (lines.length - 1) * 4.5 : -8 - (lines.length - 2) * 4.5;
  const isLong = lines.some((line) => line.length > roomy);
  return (
    <g
      className={classes.label}
      data-ward={type === 'phường' || undefined}
      data-long={isLong || undefined}
      data-hatched={value === null || undefined}
      color={step ? `var(--on-seq-${step})` : 'var(--ink)'}
      aria-hidden
    >
      {lines.map((line, i) => (
        <text key={line} y={top + i * 9}>
          {line}
        </text>
      ))}
      {value !== null && (
        <text y={14} className={`${classes.value} num`}>
          {formatNumber(value)}
        </text>
      )}
    </g>
  );
}
