import { Link } from '@tanstack/react-router';
import type { InboxCounts } from '#contract/tips/inbox.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { type InboxGroup, inboxGroups } from '#domain/tips/inbox/inbox-groups.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { officers } from '#locales/vi/officers.ts';
import { paths } from '../../../shared/paths.ts';
import type { InboxFilter } from '../../../shared/tips/tip-filter.ts';
import classes from './group-filter.module.css';

const { inbox: words } = officers;

type Props = { filter: InboxFilter; counts: InboxCounts | null | undefined };

/** The heaps as links: the address says what is shown, so it can be kept and sent. */
export function GroupFilter({ filter, counts }: Props) {
  const { group: chosen, ...rest } = filter;
  const countOf = (group: InboxGroup) => (group === 'done' ? undefined : counts?.[group]);
  const label = (group: InboxGroup) => {
    const count = countOf(group);
    return count === undefined
      ? inboxWords.group[group]
      : fill(words.count, { label: inboxWords.group[group], count: formatNumber(count) });
  };
  return (
    <nav className={classes.filters} aria-label={words.filterLabel}>
      <Link
        to={paths.inbox}
        search={rest}
        className={classes.chip}
        aria-current={chosen === undefined ? 'true' : undefined}
        data-chosen={chosen === undefined || undefined}
      >
        {words.all}
      </Link>
      {inboxGroups.map((group) => (
        <Link
          key={group}
          to={paths.inbox}
          search={{ ...rest, group }}
          className={classes.chip}
          title={inboxWords.groupHint[group]}
          aria-current={chosen === group ? 'true' : undefined}
          data-chosen={chosen === group || undefined}
          data-late={(group === 'overdue' && (countOf(group) ?? 0) > 0) || undefined}
          data-empty={countOf(group) === 0 || undefined}
        >
          {label(group)}
        </Link>
      ))}
    </nav>
  );
}
