import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fill } from '#locales/locale.ts';
import { rounds as words } from '#locales/vi/officers/rounds.ts';
import { formatInstant } from '../format-time.ts';
import { useHasManyAreas, useMe } from '../me.ts';
import { paths } from '../paths.ts';
import classes from './due-rounds.module.css';
import { NotPrinted } from './printed-lines.tsx';
import { roundsQuery } from './rounds-query.ts';

/** Open rounds that wait for this officer: to be filled in and sent, or received. Nothing when none does. */
export function DueRounds() {
  const me = useMe();
  const isCity = useHasManyAreas();
  const mayRead = me?.roles.some(({ role }) => role !== 'administrator' && role !== 'identity_custodian');
  const { data } = useQuery({ ...roundsQuery, enabled: mayRead ?? false });
  const due = (data?.rounds ?? []).flatMap((round) => {
    const waiting = round.answers.filter(
      ({ maySteps, status }) => maySteps.length > 0 && status !== 'accepted',
    );
    return round.closedAt || waiting.length === 0 ? [] : [{ round, waiting }];
  });
  if (due.length === 0) return null;
  return (
    <section className={`panel ${classes.box}`} aria-labelledby="due-rounds">
      <header>
        <h2 id="due-rounds">{words.title}</h2>
      </header>
      <ul>
        {due.map(({ round, waiting }) => (
          <li key={round.id} className={classes.line}>
            <Link to={paths.rounds}>{round.title}</Link>
            <span data-late={waiting.some(({ isLate }) => isLate) || undefined}>
              {fill(words.due, { at: formatInstant(new Date(round.dueAt)) })}
            </span>
            <span className="quiet">
              {isCity
                ? fill(words.waitCity, { count: waiting.length })
                : words.status[waiting[0]?.status ?? 'awaiting']}
            </span>
          </li>
        ))}
      </ul>
      <NotPrinted of={due.length} />
    </section>
  );
}
