import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { printFigure } from '#domain/official-documents/print-number.ts';
import { owing } from '#domain/targets/target-standing.ts';
import { fill } from '#locales/locale.ts';
import { overviewWords as words } from '#locales/vi/officers/figures.ts';
import { targetsPage } from '#locales/vi/officers/targets.ts';
import { capital } from '../../shared/area/area-options.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import { paths } from '../../shared/paths.ts';
import { boundWords, standingWords } from '../../shared/targets/target-words.ts';
import { targetsQuery } from '../../shared/targets/targets-query.ts';
import classes from './overview-page.module.css';

const shownLines = 8;

/** Least of the target first, what nobody counted last. */
const share = ({ percent, value }: TargetRow): number => (value === null ? 1000 : (percent ?? 0));

/** What plans of the running year set and is not reached, with what is left and how many days: the area's own first. */
export function TargetList({ area }: { area: string | undefined }) {
  const { data } = useQuery(targetsQuery({ area }));
  if (!data || data.rows.length === 0) return null;
  const open = data.rows
    .filter(({ standing }) => owing.includes(standing))
    .sort((a, b) => a.area.code.length - b.area.code.length || share(a) - share(b));
  const days = data.days.left > 0 ? fill(targetsPage.days, data.days) : targetsPage.ended;
  const met = data.rows.length - open.length;
  return (
    <section className="panel" aria-labelledby="targets">
      <header>
        <h2 id="targets">{words.targetsTitle}</h2>
        <span className="meta">
          {fill(words.targetsMet, { met, all: data.rows.length, period: data.period.label, days })}
        </span>
        <Link to={paths.targets} className="no-print">
          {words.toTargets}
        </Link>
      </header>
      {open.length > 0 && (
        <ul className={classes.targets}>
          {open.slice(0, shownLines).map((row) => (
            <Line key={row.id} row={row} board={data} />
          ))}
          {open.length > shownLines && (
            <li>
              <Link to={paths.targets} search={{ show: 'owing' }}>
                {fill(words.targetMore, { count: open.length - shownLines })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Line({ row, board }: { row: TargetRow; board: TargetBoard }) {
  const { indicator, area, bound, target, value, standing } = row;
  const told = standingWords(row, board.days);
  return (
    <li>
      <span>
        {indicator.name}, {capital(area.name)}:{' '}
        {value === null ? (
          '–'
        ) : (
          <FigureLink of={{ indicator: indicator.code, area: area.code, period: board.period.code }}>
            {printFigure(indicator.kind, value)}
          </FigureLink>
        )}{' '}
        ({boundWords(bound, target, indicator.kind)})
      </span>
      <span>
        <b>{targetsPage.standings[standing]}</b>
        {told && `: ${told}`}
      </span>
    </li>
  );
}
