import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Overview } from '#contract/figures/figures.ts';
import { fill } from '#locales/locale.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { AreaMapPanel } from '../../shared/hex-map/area-map-panel.tsx';
import { areaMapQuery, areaShapesQuery } from '../../shared/hex-map/map-queries.ts';
import { paths } from '../../shared/paths.ts';
import classes from './overview-page.module.css';

/** The indicator that the year's report begins with: sources of news received. */
const shownIndicator = 'T01';

/** A city's first indicator on the map of its communes, beside its numbers; a commune has its numbers only. */
export function OverviewMap({
  data: { area, period },
  onArea,
  children,
}: {
  data: Overview;
  /** Narrows the page to one commune. */
  onArea: (code: string) => void;
  children: ReactNode;
}) {
  const isCity = area.code.length === 2;
  const asked = { indicator: shownIndicator, period: period.code };
  const map = useQuery({ ...areaMapQuery(asked), enabled: isCity }).data;
  const sheet = useQuery({ ...areaShapesQuery, enabled: isCity }).data?.sheet ?? null;
  if (!isCity || !map) return children;
  return (
    <div className={classes.figures}>
      <section className={`panel ${classes.map}`} aria-labelledby="overview-map">
        <header>
          <h2 id="overview-map">{fill(words.mapOf, { name: map.indicator.name })}</h2>
          <Link to={paths.areaMap} search={asked} className="no-print">
            {words.toMap}
          </Link>
        </header>
        <AreaMapPanel map={map} sheet={sheet} chosen={undefined} onChoose={(code) => code && onArea(code)} />
      </section>
      {children}
    </div>
  );
}
