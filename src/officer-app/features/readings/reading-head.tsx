import type { ReactNode } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import type { OpenedReading } from '#contract/readings/readings.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { capital } from '../../shared/area/area-options.ts';
import { IconDownload } from '../../shared/icons.ts';
import classes from './reading-page.module.css';

/** Which document it is, and what its bytes are named by. */
export function ReadingHead({ reading, children }: { reading: OpenedReading; children?: ReactNode }) {
  const { id, title, areaName, documentOn, format, isScanned, hash } = reading;
  const original = endpoints.openReadingDocument.path.replace(':readingId', id);
  return (
    <header className={classes.head}>
      <div className="stack-s">
        <h1>{title}</h1>
        <p className="quiet">
          {fill(words.meta, {
            area: capital(areaName),
            day: documentOn ? formatDay(documentOn as PlainDate) : words.noDay,
            format: words.formats[format] ?? format,
          })}{' '}
          <a href={original} className="no-print">
            <IconDownload className="ico" aria-hidden /> {words.original}
          </a>{' '}
          <span className="meta" title={hash}>
            {fill(words.hash, { hash: hash.slice(0, 16) })}
          </span>
        </p>
        {isScanned && <p className={classes.scanned}>{words.scanned}</p>}
      </div>
      {children && <div className={classes.tools}>{children}</div>}
    </header>
  );
}
