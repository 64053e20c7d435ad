import { Button, Modal, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Tip, TipSummary } from '#contract/tips.ts';
import {
  type TipOutcome,
  tipOutcomes,
  type ValuableGround,
  valuableGrounds,
} from '#domain/tips/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import classes from './action-dialog.module.css';
import type { ConfirmedAction } from './tip-actions.tsx';
import { type SentCommand, useTipCommand } from './use-tip-command.ts';

const { tip: words, tipWords, shell, errors } = officers;

const choicesOf = (action: ConfirmedAction, tip: Tip): readonly { value: string; label: string }[] => {
  if (action === 'mark_valuable') {
    return valuableGrounds.map((value) => ({ value, label: tipWords.ground[value] }));
  }
  if (action !== 'resolve') return [];
  // a valuable tip is not unfounded: the server refuses it too
  return tipOutcomes
    .filter((value) => !(tip.valuable && value === 'unfounded'))
    .map((value) => ({ value, label: tipWords.outcome[value] }));
};

function sendAction(
  action: ConfirmedAction,
  tip: Tip,
  command: SentCommand,
  choice: string,
): Promise<TipSummary> {
  const params = { tipId: tip.id };
  if (action === 'check') return call('checkTip', { params, body: command });
  if (action === 'mark_valuable') {
    return call('markTipValuable', { params, body: { ...command, ground: choice as ValuableGround } });
  }
  return call('resolveTip', { params, body: { ...command, outcome: choice as TipOutcome } });
}

/** Says what an action does before it is done, and asks for what it needs. It goes into the ledger and stays. */
export function ActionDialog({
  tip,
  action,
  onClose,
}: {
  tip: Tip;
  action: ConfirmedAction;
  onClose: () => void;
}) {
  const [choice, setChoice] = useState('');
  const [tried, setTried] = useState(false);
  const choices = choicesOf(action, tip);
  const { heading, text, yes, done } = words.confirm[action];
  const command = useTipCommand(tip, {
    send: (sent) => sendAction(action, tip, sent, choice),
    done,
    onDone: onClose,
  });
  const isMissing = choices.length > 0 && choice === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing && !command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={heading}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        <p>{text}</p>
        {choices.length > 0 && (
          <Radio.Group
            aria-label={heading}
            value={choice}
            onChange={setChoice}
            error={
              tried &&
              isMissing &&
              (action === 'resolve' ? errors.field.outcomeRequired : errors.field.groundRequired)
            }
          >
            <div className={classes.choices}>
              {choices.map(({ value, label }, i) => (
                <Radio
                  key={value}
                  value={value}
                  label={label}
                  className={classes.choice}
                  data-autofocus={i === 0 || undefined}
                />
              ))}
            </div>
          </Radio.Group>
        )}
        <FailureNotice error={command.error} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button
            type="submit"
            loading={command.isPending}
            data-autofocus={choices.length === 0 || undefined}
          >
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
