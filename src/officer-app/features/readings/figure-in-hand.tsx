import { Button } from '@mantine/core';
import type { OpenedReading, Proposal } from '#contract/readings/readings.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { ChangeForm } from './change-form.tsx';
import { ComparedWith } from './compared-with.tsx';
import { isOpen, standingSaid } from './figure-state.ts';
import { ruleWords, sureness } from './say-proposal.ts';
import type { Decision } from './standing-turns.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly reading: OpenedReading;
  readonly proposal: Proposal;
  readonly desk: Desk;
  readonly isChanging: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onChange: (open: boolean) => void;
}

/** The figure in hand: how sure it is, what is known elsewhere, what was refused, and what to do with it. */
export function FigureInHand(props: Props) {
  const { reading, proposal, desk, isChanging, onDecide, onChange } = props;
  const { no, confidence, rule, because, isAdded, isOwnArea } = proposal;
  const turn = desk.turns.get(no);
  const open = isOpen(turn);
  const said = standingSaid(turn, proposal);
  const sure = sureness(confidence);
  const refused = desk.failed.get(no);
  return (
    <>
      {open && (
        <p className="meta" data-sure={sure} title={rule}>
          {isAdded ? words.added : `${words.sure[sure]}, ${ruleWords(rule, because)}.`}
        </p>
      )}
      {open && isOwnArea && <p className="meta">{words.ownArea}</p>}
      <ComparedWith
        compared={desk.compared.get(no)}
        said={said}
        outcome={turn && !open ? turn.outcome : null}
      />
      <FailureNotice error={refused?.error} />
      {reading.mayDecide && !isChanging && <Actions {...props} isOpen={open} />}
      {isChanging && (
        <ChangeForm
          {...{ reading, proposal }}
          from={refused?.pressed.said}
          onSave={(next) => onDecide({ no, decision: 'take', said: next })}
          onCancel={() => onChange(false)}
        />
      )}
    </>
  );
}

function Actions({ proposal: { no }, desk, onDecide, onChange, isOpen: open }: Props & { isOpen: boolean }) {
  if (!open) {
    return (
      <div className="row">
        <Button variant="default" size="sm" onClick={() => onDecide({ no, decision: 'undo' })}>
          {words.undo}
        </Button>
      </div>
    );
  }
  const isKept = desk.compared.get(no)?.keepAs !== 'ledger';
  return (
    <div className="row">
      <Button size="sm" loading={!desk.isReady} onClick={() => onDecide({ no, decision: 'take' })}>
        {isKept ? words.acceptKept : words.accept}
      </Button>
      <Button variant="default" size="sm" onClick={() => onChange(true)}>
        {words.change}
      </Button>
      <Button variant="default" size="sm" onClick={() => onDecide({ no, decision: 'reject' })}>
        {words.reject}
      </Button>
    </div>
  );
}
