import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import { twinsQuery } from '../queries.ts';
import classes from './twins-section.module.css';

const { twins: words } = registers;

/** Records of a register that may be one, two and two: proposed, never decided. */
export function TwinsSection({ kind, slug, area }: { kind: string; slug: string; area: string | undefined }) {
  const { pairs, more } = useQuery(twinsQuery(kind, area)).data ?? { pairs: [], more: false };
  if (pairs.length === 0) return null;
  const one = ({ id, name, openedOn, areaName }: RegisterRecord) => (
    <span>
      <Link to={paths.record} params={{ family: slug, recordId: id }}>
        {name}
      </Link>{' '}
      <span className="meta">
        {capital(areaName)}, <span className="num">{typedDay(openedOn)}</span>
      </span>
    </span>
  );
  return (
    <details className={`${classes.twins} no-print`}>
      <summary>{fill(more ? words.titleMore : words.title, { count: pairs.length })}</summary>
      <p className="quiet">{words.lead}</p>
      <ul className={classes.pairs}>
        {pairs.map((pair) => (
          <li key={`${pair.one.id} ${pair.other.id}`}>
            {one(pair.one)}
            {one(pair.other)}
          </li>
        ))}
      </ul>
    </details>
  );
}
