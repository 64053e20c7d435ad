import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { paths } from '../../../shared/paths.ts';
import type { InboxFilter } from '../../../shared/tips/tip-filter.ts';
import { useKeys } from '../../../shared/use-keys.ts';
import { useTitle } from '../../../shared/use-title.ts';
import classes from './inbox.module.css';
import { TipList } from './tip-list.tsx';

const { inbox: words } = officers;

/** The inbox: the list beside the opened tip; on a small screen one or the other. */
export function Inbox({ filter, children }: { filter: InboxFilter; children: ReactNode }) {
  const { tipId } = useParams({ strict: false });
  const navigate = useNavigate();
  const list = useRef<HTMLElement>(null);
  const [isFilterOpen, setFilterOpen] = useState(false);
  useTitle(words.title);
  const move = (step: 1 | -1) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-tip]') ?? [])];
    const focused = links.indexOf(document.activeElement as HTMLElement);
    const current = focused >= 0 ? focused : links.findIndex((link) => link.dataset.tip === tipId);
    const next = current < 0 ? (step === 1 ? 0 : -1) : current + step;
    links.at(next === links.length ? -1 : Math.max(0, next))?.focus();
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    f: () => setFilterOpen(!isFilterOpen),
    '/': () => void navigate({ to: paths.search }),
    u: tipId ? () => void navigate({ to: paths.inbox, search: filter }) : undefined,
  });
  return (
    <div className={`${classes.inbox} ${tipId ? classes.opened : ''}`}>
      <section className={classes.list} aria-label={words.listLabel} ref={list}>
        <TipList filter={filter} openedId={tipId} isFilterOpen={isFilterOpen} onFilterOpen={setFilterOpen} />
      </section>
      <div className={classes.page}>{children}</div>
    </div>
  );
}
