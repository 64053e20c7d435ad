import { Link } from '@tanstack/react-router';
import type { ToldFinding } from '#contract/figures/findings.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { findingsPage as words } from '#locales/vi/officers/findings.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { paths } from '../../shared/paths.ts';
import classes from './finding-line.module.css';

type Side = ToldFinding['figures'][number];

/** What is set against what; our own figures open to their facts, printed ones to their source. */
export function FindingSides({ finding }: { finding: ToldFinding }) {
  return (
    <ul className={classes.sides}>
      {finding.figures.map((side) => (
        <li key={side.id}>
          <b className={`${classes.printed} num`}>
            <Printed side={side} />
          </b>
          <span>
            {side.counted}, {side.areaName}, {findPeriod(side.period)?.label ?? side.period}
            {side.rounding !== 'exact' && side.low !== null && side.high !== null && (
              <span className="meta">
                {' '}
                ({fill(words.between, { low: formatNumber(side.low), high: formatNumber(side.high) })})
              </span>
            )}
          </span>
          <span className="meta">
            {side.reading ? (
              <Link
                to={paths.reading}
                params={{ readingId: side.reading.readingId }}
                search={{ figure: side.reading.figureNo }}
              >
                {fill(words.document, { title: side.publisher ?? '' })}
              </Link>
            ) : (
              (side.publisher ?? words.own)
            )}
            {side.quotation && `. ${words.quotation}: “${side.quotation}”`}
            {side.url && (
              <>
                {' '}
                <a href={side.url} target="_blank" rel="noreferrer noopener">
                  {words.openSource}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Printed({ side: { publisher, indicator, area, period, printed, id } }: { side: Side }) {
  if (publisher !== null || indicator === null || id.startsWith('sum(')) return printed;
  return <FigureLink of={{ indicator, area, period }}>{printed}</FigureLink>;
}
