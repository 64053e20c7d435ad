import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { parseDay } from '#domain/calendar/day-format.ts';
import { tipForm } from '#locales/vi/officers/tip-actions.ts';
import { tipDialogs } from '#locales/vi/officers/tip-dialogs.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { paths } from '../../../shared/paths.ts';
import { useTipCommand } from '../use-tip-command.ts';
import classes from './action-dialog.module.css';
import type { Field, FormAction, Subject, Values } from './action-form.ts';
import { actionForms } from './action-forms.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { FormField } from './form-field.tsx';
import { IntoSight } from './into-sight.tsx';

const { shell, errors } = officers;

/** What is wrong with a box before anything is sent. */
function faultOf({ kind, missing }: Field, value: string): string | undefined {
  if (value.trim() === '') return missing;
  return kind === 'day' && !parseDay(value) ? tipForm.dayWrong : undefined;
}

/** Says what a step does before it is done, and asks for what it needs. It goes into the ledger and stays. */
export function ActionDialog({
  subject,
  action,
  onClose,
}: {
  subject: Subject;
  action: FormAction;
  onClose: () => void;
}) {
  const { tip, life } = subject;
  const navigate = useNavigate();
  const form = actionForms[action];
  const all = form.fields(subject);
  const [typed, setTyped] = useState<Values>({});
  const [tried, setTried] = useState(false);
  const [before, setBefore] = useState<Subject>();
  const values: Values = {
    ...Object.fromEntries(all.map(({ name, initial = '' }) => [name, initial])),
    ...typed,
  };
  const fields = all.filter(({ shown }) => !shown || shown(values));
  const { heading, text, yes, done } = tipDialogs[action];
  const command = useTipCommand(tip, {
    send: (sent) => form.send(tip, sent, values, life),
    done,
    // a tip that was moved cannot be opened here any more
    onDone: action === 'move' ? () => void navigate({ to: paths.movedAway }) : onClose,
    onConflict: () => setBefore(subject),
  });
  const told = command.error instanceof CallFailure ? command.error.fields : {};
  const isMissing = fields.some((field) => faultOf(field, values[field.name] ?? '') !== undefined);
  const isBeside = fields.some(({ name }) => told[name] !== undefined);
  const hasChanged = before !== undefined && before.tip.version !== tip.version;
  const isOpen = tip.actions.includes(action);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isMissing || command.isPending || !isOpen) return;
    setBefore(undefined);
    command.mutate();
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
      <form className={`stack ${classes.form}`} onSubmit={submit} noValidate>
        <p>{text}</p>
        {fields.map((field, at) => (
          <FormField
            key={field.name}
            field={field}
            tip={tip}
            life={life}
            value={values[field.name] ?? ''}
            error={
              (tried ? faultOf(field, values[field.name] ?? '') : undefined) ??
              errors.field[told[field.name] ?? '']
            }
            isFirst={at === 0}
            onChange={(value) => setTyped((old) => ({ ...old, [field.name]: value }))}
          />
        ))}
        {hasChanged ? (
          <IntoSight>
            <ConflictNotice before={before} now={subject} isOpen={isOpen} />
          </IntoSight>
        ) : (
          !isBeside &&
          command.error && (
            <IntoSight>
              <FailureNotice error={command.error} />
            </IntoSight>
          )
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button
            type="submit"
            loading={command.isPending}
            disabled={!isOpen}
            data-autofocus={fields.length === 0 || undefined}
          >
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
