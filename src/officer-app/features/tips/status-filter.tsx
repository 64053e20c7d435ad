import { Link } from '@tanstack/react-router';
import { type TipStatus, tipStatuses } from '#domain/tips/tip-actions.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { paths } from '../../shared/paths.ts';
import classes from './status-filter.module.css';

const { inbox: words } = officers;

type Props = {
  status: TipStatus | undefined;
  counts: Partial<Record<TipStatus, number>> | undefined;
};

/** Filters as links: the address says what is shown, so it can be kept and sent. */
export function StatusFilter({ status, counts }: Props) {
  const label = (one: TipStatus) =>
    counts?.[one] === undefined
      ? words.short[one]
      : fill(words.count, { label: words.short[one], count: counts[one] });
  return (
    <nav className={classes.filters} aria-label={words.filterLabel}>
      {tipStatuses.map((one) => (
        <Link
          key={one}
          to={paths.inbox}
          search={{ status: one }}
          className={classes.chip}
          aria-current={status === one ? 'true' : undefined}
          data-chosen={status === one || undefined}
        >
          {label(one)}
        </Link>
      ))}
      <Link
        to={paths.inbox}
        search={{}}
        className={classes.chip}
        aria-current={status === undefined ? 'true' : undefined}
        data-chosen={status === undefined || undefined}
      >
        {words.all}
      </Link>
    </nav>
  );
}
