import { Link } from '@tanstack/react-router';
import type { TargetBoard, TargetRow } from '#contract/figures/targets.ts';
import { printFigure, printPercent } from '#domain/official-documents/print-number.ts';
import { fill } from '#locales/locale.ts';
import { targetsPage as words } from '#locales/vi/officers/targets.ts';
import { capital } from '../../shared/area/area-options.ts';
import { FigureLink } from '../../shared/figure/figure-link.tsx';
import table from '../../shared/look/ruled-table.module.css';
import { paths } from '../../shared/paths.ts';
import { boundWords, planWords, standingWords } from '../../shared/targets/target-words.ts';
import type { BoardLine } from './board-rows.ts';
import classes from './targets.module.css';

const { columns } = words;

/** Targets line by line: what is set, what is there, and the arithmetic between them. */
export function BoardTable({
  board,
  lines,
  onIndicator,
}: {
  board: TargetBoard;
  lines: readonly BoardLine[];
  onIndicator: (code: string) => void;
}) {
  return (
    <section className="panel" aria-label={words.table}>
      <table className={`${table.table} ${classes.board}`}>
        <thead>
          <tr>
            {[columns.indicator, columns.area, columns.target, columns.value, columns.percent].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{columns.standing}</th>
            <th scope="col">{columns.plan}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.of === 'target' ? (
              <TargetLine key={line.row.id} row={line.row} board={board} />
            ) : (
              <tr key={`communes ${line.indicator.code}`}>
                <th scope="row">
                  <IndicatorName of={line.indicator} />
                </th>
                <td colSpan={6}>
                  <button
                    type="button"
                    className={classes.open}
                    onClick={() => onIndicator(line.indicator.code)}
                  >
                    {fill(words.unitsMet, { met: line.met, all: line.all })}
                  </button>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function IndicatorName({ of: { code, name, unit } }: { of: TargetRow['indicator'] }) {
  return (
    <>
      {name}{' '}
      <span className="meta">
        {code}, {unit}
      </span>
    </>
  );
}

function TargetLine({ row, board }: { row: TargetRow; board: TargetBoard }) {
  const { indicator, area, bound, target, value, percent, standing, plan } = row;
  const told = standingWords(row, board.days);
  return (
    <tr>
      <th scope="row">
        <IndicatorName of={indicator} />
      </th>
      <td data-label={columns.area}>{capital(area.name)}</td>
      <td data-label={columns.target} className="num nowrap">
        {boundWords(bound, target, indicator.kind)}
      </td>
      <td data-label={columns.value} className="num">
        {value === null ? (
          '–'
        ) : (
          <FigureLink of={{ indicator: indicator.code, area: area.code, period: board.period.code }}>
            {printFigure(indicator.kind, value)}
          </FigureLink>
        )}
      </td>
      <td data-label={columns.percent} className="num">
        {percent === null ? '–' : printPercent(percent)}
      </td>
      <td data-label={columns.standing}>
        <b>{words.standings[standing]}</b>
        {told && <span className={classes.told}>: {told}</span>}
      </td>
      <td data-label={columns.plan}>
        <Link to={paths.targetPlan} params={{ planId: plan.id }}>
          {planWords(plan)}
        </Link>
      </td>
    </tr>
  );
}
