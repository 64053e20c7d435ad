import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchWords as words } from '#locales/vi/officers/search.ts';
import { palette } from '#locales/vi/officers/shell.ts';
import { foundAreasQuery, myAreasQuery } from '../../shared/area/area-queries.ts';
import { paths } from '../../shared/paths.ts';
import { findOptions, type PalettePage } from './find-commands.ts';
import { foundOfficersQuery } from './found-officers-query.ts';
import classes from './search-page.module.css';

interface Props {
  readonly text: string;
  readonly pages: readonly PalettePage[];
  readonly mayAdminister: boolean;
}

/** Screens, communes and officers that bear what was asked. */
export function Elsewhere({ text, pages, mayAdminister }: Props) {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const found = useQuery(foundAreasQuery(text)).data?.areas ?? [];
  const people = useQuery(foundOfficersQuery(text, mayAdminister)).data?.officers ?? [];
  const options = findOptions(text, { pages, communes, found, tips: [] });
  if (options.length === 0 && people.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{words.elsewhere}</h2>
      <ul className={classes.hits}>
        {options.map(({ key, kind, label, note, to }) => (
          <li key={key} className={classes.hit}>
            {kind === 'area' ? (
              <Link to={paths.areaMap} search={{ area: to }}>
                {label}
              </Link>
            ) : (
              <Link to={to}>{label}</Link>
            )}
            <span className="meta"> {note ?? palette.kind[kind]}</span>
          </li>
        ))}
        {people.map(({ id, displayName, title }) => (
          <li key={id} className={classes.hit}>
            <Link to={paths.officer} params={{ officerId: id }}>
              {displayName}
            </Link>
            <span className="meta">
              {' '}
              {words.kindOfficer} · {title}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
