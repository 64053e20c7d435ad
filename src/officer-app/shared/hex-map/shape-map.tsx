import type { AreaShapes } from '#contract/areas.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import type { Commune } from './commune-words.ts';
import { Hatch } from './hatch.tsx';
import classes from './map.module.css';
import { MapTile, type TileState } from './map-tile.tsx';

interface Props {
  readonly sheet: NonNullable<AreaShapes['sheet']>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly state: TileState;
}

/** Communes by their imported boundaries, with the chosen one on top of its neighbours. */
export function ShapeMap({ sheet, communes, state }: Props) {
  const paths = sheet.paths.toSorted(
    (a, b) => Number(a.code === state.chosen) - Number(b.code === state.chosen),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      className={classes.map}
      viewBox={`-4 -4 ${sheet.width + 8} ${sheet.height + 8}`}
      role="group"
      aria-label={fill(words.shapeLabel, { count: paths.length })}
    >
      <Hatch id={state.hatch} scale={1.8} />
      {paths.map(({ code, path }) => {
        const commune = communes.get(code);
        return (
          commune && (
            <MapTile key={code} commune={commune} state={state}>
              <path d={path} vectorEffect="non-scaling-stroke" />
            </MapTile>
          )
        );
      })}
    </svg>
  );
}
