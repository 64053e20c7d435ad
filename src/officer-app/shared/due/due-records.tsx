import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { call } from '../api.ts';
import { formatInstant } from '../format-time.ts';
import { useMe } from '../me.ts';
import { paths } from '../paths.ts';
import { DuePlanned } from './due-planned.tsx';
import classes from './due-rounds.module.css';
import { NotPrinted } from './printed-lines.tsx';

const { due: words, families } = registers;

const dueQuery = queryOptions({
  queryKey: ['records', 'due'],
  queryFn: ({ signal }) => call('listDueOfRecords', {}, signal),
});
const kindsQuery = queryOptions({
  queryKey: ['register-kinds'],
  queryFn: ({ signal }) => call('listRegisterKinds', {}, signal),
  staleTime: 60_000,
});

/**
 * What waits for this officer in the registers: what was planned, what is due, and comments that name
 * them. Nothing when none does.
 */
export function DueRecords() {
  const me = useMe();
  const mayRead = me?.roles.some(({ role }) => areaReaders.includes(role)) ?? false;
  const { data } = useQuery({ ...dueQuery, enabled: mayRead });
  const told = (data?.reminders.length ?? 0) + (data?.mentions.length ?? 0);
  const count = told + (data?.planned.length ?? 0);
  const kinds = useQuery({ ...kindsQuery, enabled: count > 0 }).data?.kinds ?? [];
  if (!data || count === 0) return null;
  const slugOf = (kind: string) =>
    families[kinds.find(({ key }) => key === kind)?.family ?? '']?.slug ?? families.models?.slug ?? '';
  return (
    <>
      <DuePlanned planned={data.planned} slugOf={slugOf} />
      {told > 0 && (
        <section className={`panel ${classes.box}`} aria-labelledby="due-records">
          <header>
            <h2 id="due-records">{words.title}</h2>
          </header>
          <ul>
            {data.reminders.map(({ id, recordId, kind, recordName, text, dueOn, isLate }) => (
              <li key={id} className={classes.line}>
                <Link to={paths.record} params={{ family: slugOf(kind), recordId }}>
                  {text}
                </Link>
                <span data-late={isLate || undefined}>
                  {fill(isLate ? words.late : words.by, { day: formatDay(dueOn as PlainDate) })}
                </span>
                <span className="quiet">{recordName}</span>
              </li>
            ))}
            {data.mentions.map(({ id, recordId, kind, recordName, text, officer, writtenAt }) => (
              <li key={id} className={classes.line}>
                <Link to={paths.record} params={{ family: slugOf(kind), recordId }}>
                  {text}
                </Link>
                <span>{fill(words.mentioned, { officer, at: formatInstant(new Date(writtenAt)) })}</span>
                <span className="quiet">{recordName}</span>
              </li>
            ))}
          </ul>
          <NotPrinted of={told} />
        </section>
      )}
    </>
  );
}
