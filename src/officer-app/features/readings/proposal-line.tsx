import { memo, type ReactNode } from 'react';
import type { Proposal } from '#contract/readings/readings.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { formatNear } from '../../shared/format-time.ts';
import { useNow } from '../../shared/use-now.ts';
import { type FigureState, isOpen, standingSaid } from './figure-state.ts';
import classes from './proposal-line.module.css';
import { conceptWords, periodWords, valueWords } from './say-proposal.ts';
import type { DeskTurn } from './standing-turns.ts';

interface Props {
  readonly proposal: Proposal;
  readonly turn: DeskTurn | undefined;
  readonly state: FigureState | undefined;
  readonly areaName: string;
  readonly isScanned: boolean;
  readonly isCurrent: boolean;
  readonly onChoose: (no: number) => void;
  /** What belongs to the figure in hand alone. */
  readonly children?: ReactNode;
}

/** One figure: what it is taken to say and what was decided. Those not in hand are not drawn again when it moves. */
export const ProposalLine = memo(function ProposalLine(props: Props) {
  const { proposal, turn, state, areaName, isScanned, isCurrent, onChoose, children } = props;
  const isDecided = turn !== undefined && !isOpen(turn);
  const said = standingSaid(turn, proposal);
  return (
    <li
      className={classes.line}
      data-state={state}
      data-figure={proposal.no}
      aria-current={isCurrent || undefined}
    >
      <button type="button" className={classes.choose} onClick={() => onChoose(proposal.no)}>
        <span className={`${classes.value} num`}>{valueWords(said, proposal)}</span>
        <span className={classes.what}>{conceptWords(said, proposal)}</span>
        <span className="meta">
          {periodWords(said, proposal)} · {areaName}
          {isScanned && ` · ${words.fromScan}`}
        </span>
      </button>
      {isDecided && <Decided turn={turn} />}
      {children && <div className={classes.details}>{children}</div>}
    </li>
  );
});

function Decided({ turn: { outcome, officer, at, isWaiting } }: { turn: DeskTurn }) {
  const now = useNow();
  return (
    <p className={classes.decided}>
      {words.outcomes[outcome]}{' '}
      <span className="meta">
        {isWaiting ? words.writing : fill(words.by, { officer, when: formatNear(new Date(at), now) })}
      </span>
    </p>
  );
}
