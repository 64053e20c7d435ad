import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DueOfRecords } from '#contract/registers/records-due.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { duePlanned as words } from '#locales/vi/officers/planned.ts';
import { paths } from '../paths.ts';
import classes from './due-rounds.module.css';
import { NotPrinted } from './printed-lines.tsx';

type Planned = DueOfRecords['planned'][number];

/** So many stand on the page before the rest is asked for: tips of the day come below. */
const shown = 6;

/** What one's own unit planned: what came of it is written down, or it is moved or cancelled, from here. */
export function DuePlanned({
  planned,
  slugOf,
}: {
  planned: readonly Planned[];
  slugOf: (kind: string) => string;
}) {
  const [isWhole, setWhole] = useState(false);
  if (planned.length === 0) return null;
  return (
    <section className={`panel ${classes.box}`} aria-labelledby="due-planned">
      <header>
        <h2 id="due-planned">{words.title}</h2>
      </header>
      <ul>
        {planned.slice(0, isWhole ? planned.length : shown).map((one) => (
          <Line key={one.id} one={one} slug={slugOf(one.kind)} />
        ))}
      </ul>
      {!isWhole && planned.length > shown && (
        <button type="button" className={`${classes.more} no-print`} onClick={() => setWhole(true)}>
          {fill(words.more, { count: planned.length - shown })}
        </button>
      )}
      <NotPrinted of={planned.length} />
    </section>
  );
}

function Line({ one, slug }: { one: Planned; slug: string }) {
  const { id, recordId, recordName, what, on, when, heldKind } = one;
  const day = formatDay(on as PlainDate);
  const task = (name: 'hold' | 'move' | 'cancel') => ({
    to: paths.record,
    params: { family: slug, recordId },
    search: { planned: id, task: name },
  });
  return (
    <li className={classes.line}>
      {when === 'coming' ? (
        <Link to={paths.record} params={{ family: slug, recordId }} search={{ planned: id }}>
          {what}
        </Link>
      ) : heldKind ? (
        <Link
          to={paths.foundRecord}
          params={{ family: slug, kind: heldKind }}
          search={{ plan: recordId, holds: id }}
        >
          {fill(words.hold, { what })}
        </Link>
      ) : (
        <Link {...task('hold')}>{fill(words.hold, { what })}</Link>
      )}
      <span data-late={when === 'late' || undefined}>{fill(words.when[when], { day })}</span>
      <span className="quiet">{recordName}</span>
      <span className={`${classes.acts} no-print`}>
        <Link {...task('move')} aria-label={fill(words.moveOf, { what, day })}>
          {words.move}
        </Link>
        <Link {...task('cancel')} aria-label={fill(words.cancelOf, { what, day })}>
          {words.cancel}
        </Link>
      </span>
    </li>
  );
}
