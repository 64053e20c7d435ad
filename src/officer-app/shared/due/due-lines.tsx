import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DueOfRecords } from '#contract/registers/records-due.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { registers } from '#locales/vi/officers/registers.ts';
import { capital } from '../area/area-options.ts';
import { formatInstant } from '../format-time.ts';
import { useHasManyAreas } from '../me.ts';
import { paths } from '../paths.ts';
import classes from './due-rounds.module.css';
import { NotPrinted } from './printed-lines.tsx';

const { due: words } = registers;

/** So many stand on the page before the rest is asked for: a city owes many answers. */
const shown = 6;

/** What is owed by a day and which comments name the officer: each line says what, of which record, where. */
export function DueLines({
  due: { reminders, mentions },
  slugOf,
}: {
  due: Pick<DueOfRecords, 'reminders' | 'mentions'>;
  slugOf: (kind: string) => string;
}) {
  const withArea = useHasManyAreas();
  const [isWhole, setWhole] = useState(false);
  const lines = [
    ...mentions.map((one) => ({
      ...one,
      isLate: false,
      areaName: '',
      when: fill(words.mentioned, { officer: one.officer, at: formatInstant(new Date(one.writtenAt)) }),
    })),
    ...reminders.map((one) => ({
      ...one,
      when: fill(one.isLate ? words.late : words.by, { day: formatDay(one.dueOn as PlainDate) }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={`panel ${classes.box}`} aria-labelledby="due-records">
      <header>
        <h2 id="due-records">{words.title}</h2>
      </header>
      <ul>
        {lines.slice(0, isWhole ? lines.length : shown).map((one) => (
          <li key={one.id} className={classes.line}>
            <Link to={paths.record} params={{ family: slugOf(one.kind), recordId: one.recordId }}>
              {capital(one.text)}: {one.recordName}
            </Link>
            <span data-late={one.isLate || undefined}>{one.when}</span>
            {withArea && one.areaName && <span className="quiet">{capital(one.areaName)}</span>}
          </li>
        ))}
      </ul>
      {!isWhole && lines.length > shown && (
        <button type="button" className={`${classes.more} no-print`} onClick={() => setWhole(true)}>
          {fill(words.more, { count: lines.length - shown })}
        </button>
      )}
      <NotPrinted of={lines.length} />
    </section>
  );
}
