import { type KeyboardEvent, useId, useState } from 'react';
import type { AreaMap, AreaShapes } from '#contract/areas.ts';
import { fill } from '#locales/locale.ts';
import { areaMap as words } from '#locales/vi/officers-areas.ts';
import { type Commune, communeWords } from './commune-words.ts';
import { type Direction, neighbourIn } from './hex-grid.ts';
import { HexMap } from './hex-map.tsx';
import { MapLegend } from './map-legend.tsx';
import classes from './map-page.module.css';
import type { TileState } from './map-tile.tsx';
import { ShapeMap } from './shape-map.tsx';
import { stepsOf } from './steps.ts';

interface Props {
  readonly map: AreaMap;
  /** Draws boundaries instead of tiles. */
  readonly sheet: AreaShapes['sheet'];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** The drawing with its legend, and a line that says what the tile under the eye is. */
export function AreaMapPanel({ map, sheet, chosen, onChoose }: Props) {
  const hatch = useId();
  const [looked, setLooked] = useState<string | undefined>();
  const communes = new Map(map.communes.map((commune) => [commune.code, commune]));
  const cells = map.communes.flatMap(({ code, hex }) => (hex ? [{ code, ...hex }] : []));
  const steps = stepsOf(map.communes.flatMap(({ value }) => (value === null ? [] : [Number(value)])));
  const has = (state: Commune['state']) => map.communes.some((one) => one.state === state);
  const { unit } = map.indicator;
  const onKey = (event: KeyboardEvent, code: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(code === chosen ? undefined : code);
      return;
    }
    const from = cells.find((cell) => cell.code === code);
    if (!from || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = neighbourIn(cells, from, event.key as Direction);
    const svg = event.currentTarget.closest('svg');
    if (next) svg?.querySelector<SVGGElement>(`[data-code="${next.code}"]`)?.focus();
  };
  const state: TileState = {
    steps,
    unit,
    hatch,
    chosen,
    tabbable: looked ?? chosen ?? cells[0]?.code,
    onChoose: (code) => onChoose(code === chosen ? undefined : code),
    onLook: setLooked,
    onKey,
  };
  const told = communes.get(looked ?? chosen ?? '');
  return (
    <div className={classes.drawing}>
      <p className={classes.told}>
        {told ? <b>{communeWords(told, unit)}</b> : <span className="quiet">{words.unchosen}</span>}
      </p>
      {sheet ? (
        <ShapeMap sheet={sheet} communes={communes} state={state} />
      ) : (
        <HexMap cells={cells} communes={communes} state={state} />
      )}
      <MapLegend steps={steps} unit={unit} withMissing={has('missing')} withOutside={has('outside')} />
      <p className="meta">
        {sheet ? fill(words.shapeNote, { attribution: sheet.attribution }) : words.hexNote}
      </p>
    </div>
  );
}
