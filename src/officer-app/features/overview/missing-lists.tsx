import { Link } from '@tanstack/react-router';
import type { Overview } from '#contract/figures/figures.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { paths } from '../../shared/paths.ts';
import classes from './overview-page.module.css';

/** Which communes say nothing, and what nobody has counted. */
export function MissingLists({ data: { silent, missing } }: { data: Overview }) {
  return (
    <div className={classes.two}>
      {silent.length > 0 && (
        <section className="panel" aria-labelledby="silent">
          <header>
            <h2 id="silent">{words.silentTitle}</h2>
            <Link to={paths.areaMap} className="no-print">
              {words.toMap}
            </Link>
          </header>
          <ul className={classes.names}>
            {silent.map(({ code, name }) => (
              <li key={code}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section className="panel" aria-labelledby="uncounted">
          <header>
            <h2 id="uncounted">{words.missingTitle}</h2>
          </header>
          <ul className={classes.names}>
            {missing.map(({ indicator, hadBefore }) => (
              <li key={indicator.code}>
                {indicator.name} <span className="meta">{indicator.code}</span>
                {hadBefore && <span className={classes.had}>{words.hadBefore}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
