import { Link } from '@tanstack/react-router';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import classes from '../registers.module.css';

/** What was written one after the other in this sitting, the last first. */
export function WrittenList({ records, slug }: { records: readonly RegisterRecord[]; slug: string }) {
  if (records.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="written">
      <header>
        <div role="status">
          <h2 id="written">{fill(words.form.written, { count: records.length })}</h2>
        </div>
      </header>
      <ol className={classes.lines}>
        {records.toReversed().map((record) => (
          <li key={record.id}>
            <span className="num">{typedDay(record.openedOn)}</span>
            <Link to={paths.record} params={{ family: slug, recordId: record.id }}>
              {record.name}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
