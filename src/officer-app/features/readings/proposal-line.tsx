import { Button } from '@mantine/core';
import type { OpenedReading, Proposal, ReadingTurn } from '#contract/readings/readings.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatNear } from '../../shared/format-time.ts';
import { useNow } from '../../shared/use-now.ts';
import { ChangeForm } from './change-form.tsx';
import { ComparedWith } from './compared-with.tsx';
import { isOpen } from './figure-state.ts';
import classes from './proposal-line.module.css';
import { conceptWords, periodWords, ruleWords, sureness, valueWords } from './say-proposal.ts';
import { useAreaName } from './use-area-name.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly reading: OpenedReading;
  readonly proposal: Proposal;
  readonly desk: Desk;
  readonly isCurrent: boolean;
  readonly isChanging: boolean;
  readonly onChoose: () => void;
  readonly onChange: (open: boolean) => void;
}

/** One figure: what it is taken to say, how sure that is, what is known elsewhere, and what to do with it. */
export function ProposalLine(props: Props) {
  const { reading, proposal, desk, isCurrent, isChanging, onChoose, onChange } = props;
  const { no, confidence, rule, because, isAdded } = proposal;
  const turn = desk.turns.get(no);
  const open = isOpen(turn);
  const said = turn && !open && turn.outcome !== 'rejected' ? turn.said : proposal.said;
  const areaName = useAreaName(reading);
  const sure = sureness(confidence);
  return (
    <li
      className={classes.line}
      data-state={desk.states.get(no)}
      data-figure={no}
      aria-current={isCurrent || undefined}
    >
      <button type="button" className={classes.choose} onClick={onChoose}>
        <span className={`${classes.value} num`}>{valueWords(said, proposal)}</span>
        <span className={classes.what}>{conceptWords(said)}</span>
        <span className="meta">
          {periodWords(said, proposal)} · {areaName(said, proposal)}
          {reading.isScanned && ` · ${words.fromScan}`}
        </span>
      </button>
      {turn && !open && <Decided turn={turn} />}
      {isCurrent && (
        <div className={classes.details}>
          {open && (
            <p className="meta" data-sure={sure} title={rule}>
              {isAdded ? words.added : `${words.sure[sure]}, ${ruleWords(rule, because)}.`}
            </p>
          )}
          <ComparedWith
            compared={desk.compared.get(no)}
            said={said}
            outcome={turn && !open ? turn.outcome : null}
          />
          {desk.failed?.no === no && <FailureNotice error={desk.failed.error} />}
          {reading.mayDecide && !isChanging && <Actions {...props} isOpen={open} />}
          {isChanging && (
            <ChangeForm
              {...{ reading, proposal }}
              isPending={desk.isPending}
              onSave={(next) => desk.decide({ no, decision: 'take', said: next })}
              onCancel={() => onChange(false)}
            />
          )}
        </div>
      )}
    </li>
  );
}

function Decided({ turn }: { turn: ReadingTurn }) {
  const now = useNow();
  return (
    <p className={classes.decided}>
      {words.outcomes[turn.outcome]}{' '}
      <span className="meta">
        {fill(words.by, { officer: turn.officer, when: formatNear(new Date(turn.at), now) })}
      </span>
    </p>
  );
}

function Actions({ proposal: { no }, desk, onChange, isOpen: open }: Props & { isOpen: boolean }) {
  const { decide, isReady, isPending } = desk;
  if (!open) {
    return (
      <div className="row">
        <Button
          variant="default"
          size="sm"
          loading={isPending}
          onClick={() => decide({ no, decision: 'undo' })}
        >
          {words.undo}
        </Button>
      </div>
    );
  }
  const isKept = desk.compared.get(no)?.keepAs !== 'ledger';
  return (
    <div className="row">
      <Button size="sm" loading={isPending || !isReady} onClick={() => decide({ no, decision: 'take' })}>
        {isKept ? words.acceptKept : words.accept}
      </Button>
      <Button variant="default" size="sm" onClick={() => onChange(true)}>
        {words.change}
      </Button>
      <Button variant="default" size="sm" onClick={() => decide({ no, decision: 'reject' })}>
        {words.reject}
      </Button>
    </div>
  );
}
