import { useQuery } from '@tanstack/react-query';
import { dayField } from '#domain/registers/record-day.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registerViews } from '#locales/vi/officers/register-views.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { communeName, communeWords } from '../../../shared/hex-map/commune-words.ts';
import { HexMap } from '../../../shared/hex-map/hex-map.tsx';
import { MapLegend } from '../../../shared/hex-map/map-legend.tsx';
import { useTiles } from '../../../shared/hex-map/use-tiles.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { numberTable as numbers } from '../../../shared/look/tables.ts';
import type { ChangeSearch } from '../list/register-page.tsx';
import { type RegisterSearch, recordsByAreaQuery } from '../queries.ts';
import registers from '../registers.module.css';
import classes from './map-view.module.css';

const { map: words } = registerViews;

/** How many living ones stand in each commune, as tiles and as a table; a commune opens its list. */
export function MapView({
  kind,
  search,
  onSearch,
}: {
  kind: RegisterKind;
  search: RegisterSearch;
  onSearch: ChangeSearch;
}) {
  const { data, error } = useQuery(recordsByAreaQuery(kind.key));
  // what is of one day never goes silent: how many stand is all there is to tell
  const lasts = dayField(kind) === undefined;
  const communes = (data?.communes ?? []).map(({ living, ...commune }) => ({
    ...commune,
    state: 'computed' as const,
    value: String(living),
  }));
  const { cells, byCode, told, state } = useTiles(communes, {
    unit: words.unit,
    chosen: search.area,
    onChoose: (area) => onSearch({ area }),
  });
  const chosen = data?.communes.find(({ code }) => code === search.area);
  if (!data) return error ? <FailureNotice error={error} /> : <SkeletonLines lines={6} />;
  const rows = data.communes.toSorted((a, b) => b.living - a.living || (a.code < b.code ? -1 : 1));
  return (
    <section className={classes.split} aria-labelledby="map">
      <div className={classes.drawing}>
        <h2 id="map">{fill(lasts ? words.heading : words.headingAll, { title: kind.title })}</h2>
        <p className={classes.told} role="status">
          {told && <b>{communeWords(told, words.unit)}</b>}
          {chosen && (
            <button
              type="button"
              className={registers.link}
              onClick={() => onSearch({ view: undefined, area: chosen.code })}
            >
              {fill(words.show, { count: chosen.all, name: communeName(chosen) })}
            </button>
          )}
        </p>
        <HexMap cells={cells} communes={byCode} state={state} />
        <MapLegend steps={state.steps} unit={words.unit} withMissing={false} withOutside={false} />
        {data.city.all > 0 && (
          <p className="meta">{fill(lasts ? words.city : words.cityStanding, data.city)}</p>
        )}
      </div>
      <section className={`panel ${classes.table}`} aria-labelledby="map-table">
        <header>
          <h2 id="map-table">{words.table}</h2>
        </header>
        <table className={numbers.table}>
          <thead>
            <tr>
              <th scope="col" className={numbers.left}>
                {words.columns.area}
              </th>
              <th scope="col">{lasts ? words.columns.living : words.columns.standing}</th>
              {lasts && <th scope="col">{words.columns.silent}</th>}
              {lasts && <th scope="col">{words.columns.all}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((commune) => (
              <tr key={commune.code}>
                <th scope="row">
                  <button
                    type="button"
                    className={registers.link}
                    onClick={() => onSearch({ view: undefined, area: commune.code })}
                  >
                    {communeName(commune)}
                  </button>
                </th>
                <td className="num">{commune.living}</td>
                {lasts && <td className="num">{commune.silent}</td>}
                {lasts && <td className="num">{commune.all}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
