import type { AreaMap, AreaShapes } from '#contract/areas.ts';
import { areaMap as words } from '#locales/vi/officers/areas.ts';
import { AreaMapPanel } from './area-map-panel.tsx';
import classes from './area-map-split.module.css';
import { MapTable } from './map-table.tsx';

interface Props {
  readonly map: AreaMap;
  /** Draws boundaries instead of tiles. */
  readonly sheet: AreaShapes['sheet'];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

/** A map of communes with its table beside it; choosing in one chooses in the other. */
export function AreaMapSplit({ map, sheet, chosen, onChoose }: Props) {
  return (
    <div className={classes.split}>
      <section className="panel" aria-labelledby="map-name">
        <header>
          <h2 id="map-name">{map.indicator.name}</h2>
        </header>
        <AreaMapPanel map={map} sheet={sheet} chosen={chosen} onChoose={onChoose} />
      </section>
      <section className="panel" aria-labelledby="table-name">
        <header>
          <h2 id="table-name">{words.table}</h2>
        </header>
        <MapTable
          communes={map.communes.filter(({ state }) => state !== 'outside')}
          unit={map.indicator.unit}
          chosen={chosen}
          onChoose={onChoose}
        />
      </section>
    </div>
  );
}
