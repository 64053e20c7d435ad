import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { waitingQuery } from '../../shared/custody/queries.ts';
import { paths } from '../../shared/paths.ts';
import classes from './custody.module.css';

/** Says on every screen that something of custody waits for this officer. */
export function CustodyNotice() {
  const { data } = useQuery(waitingQuery);
  if (!data || data.count === 0) return null;
  return (
    <p className={`${classes.notice} no-print`}>
      <Link to={paths.custody}>{fill(custody.waiting, { count: data.count })}</Link>
    </p>
  );
}
