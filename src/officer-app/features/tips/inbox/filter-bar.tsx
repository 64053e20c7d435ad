import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { IconFilter, IconMap2, IconSearch } from '../../../shared/icons.ts';
import { paths } from '../../../shared/paths.ts';
import { countSet, type InboxFilter } from '../../../shared/tips/tip-filter.ts';
import classes from './filter-bar.module.css';
import { FilterPanel } from './filter-panel.tsx';

const { filters: words } = inboxWords;

interface Props {
  readonly filter: InboxFilter;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Search, map and the panel of filters, beside the heading of the list. */
export function FilterBar({ filter, isOpen, onOpen }: Props) {
  const count = countSet(filter);
  return (
    <>
      <div className={`${classes.bar} no-print`}>
        <Link
          to={paths.search}
          className={classes.tool}
          aria-label={words.search}
          title={`${words.search} ( / )`}
        >
          <IconSearch className="ico" aria-hidden />
        </Link>
        <Link to={paths.tipPlaces} className={classes.tool} aria-label={words.map} title={words.map}>
          <IconMap2 className="ico" aria-hidden />
        </Link>
        <Button
          variant={count > 0 ? 'light' : 'default'}
          size="xs"
          leftSection={<IconFilter className="ico" aria-hidden />}
          aria-expanded={isOpen}
          aria-controls="inbox-filters"
          aria-keyshortcuts={words.keys}
          onClick={() => onOpen(!isOpen)}
        >
          {count > 0 ? fill(words.openCount, { count }) : words.open}
        </Button>
      </div>
      {isOpen && <FilterPanel filter={filter} />}
    </>
  );
}
