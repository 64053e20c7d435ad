import type { AreaMap, AreaShapes } from '#contract/areas.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import classes from './area-map-split.module.css';
import { type Commune, communeWords } from './commune-words.ts';
import { HexMap } from './hex-map.tsx';
import { MapLegend } from './map-legend.tsx';
import { ShapeMap } from './shape-map.tsx';
import { useTiles } from './use-tiles.ts';

interface Props {
  readonly map: AreaMap;
  /** Draws boundaries instead of tiles. */
  readonly sheet: AreaShapes['sheet'];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** The drawing with its legend, and a line that says what the tile under the eye is. */
export function AreaMapPanel({ map, sheet, chosen, onChoose }: Props) {
  const { unit } = map.indicator;
  const { cells, byCode, told, state } = useTiles(map.communes, { unit, chosen, onChoose });
  const has = (one: Commune['state']) => map.communes.some((commune) => commune.state === one);
  return (
    <div className={classes.drawing}>
      <p className={classes.told}>
        {told ? <b>{communeWords(told, unit)}</b> : <span className="quiet">{words.unchosen}</span>}
      </p>
      {sheet ? (
        <ShapeMap sheet={sheet} communes={byCode} state={state} />
      ) : (
        <HexMap cells={cells} communes={byCode} state={state} />
      )}
      <MapLegend steps={state.steps} unit={unit} withMissing={has('missing')} withOutside={has('outside')} />
      <p className="meta">
        {sheet ? fill(words.shapeNote, { attribution: sheet.attribution }) : words.hexNote}
      </p>
    </div>
  );
}
