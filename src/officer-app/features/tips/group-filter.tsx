import { Link } from '@tanstack/react-router';
import type { TipCounts } from '#contract/tips.ts';
import { type TipGroup, tipGroups } from '#domain/tips/tip-groups.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { paths } from '../../shared/paths.ts';
import classes from './group-filter.module.css';

const { inbox: words } = officers;

type Props = {
  group: TipGroup | undefined;
  counts: TipCounts | undefined;
};

/** Filters as links: the address says what is shown, so it can be kept and sent. */
export function GroupFilter({ group, counts }: Props) {
  const label = (one: TipGroup) =>
    counts?.[one] === undefined
      ? words.group[one]
      : fill(words.count, { label: words.group[one], count: counts[one] });
  return (
    <nav className={classes.filters} aria-label={words.filterLabel}>
      {tipGroups.map((one) => (
        <Link
          key={one}
          to={paths.inbox}
          search={{ group: one }}
          className={classes.chip}
          aria-current={group === one ? 'true' : undefined}
          data-chosen={group === one || undefined}
        >
          {label(one)}
        </Link>
      ))}
      <Link
        to={paths.inbox}
        search={{}}
        className={`${classes.chip} ${classes.all}`}
        aria-current={group === undefined ? 'true' : undefined}
        data-chosen={group === undefined || undefined}
      >
        {words.all}
      </Link>
    </nav>
  );
}
