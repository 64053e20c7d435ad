import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TipAction } from '#domain/tips/steps/tip-actions.ts';
import { actionBar } from '#locales/vi/officers/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { useKeys } from '../../../shared/use-keys.ts';
import { RedactDialog } from '../redaction/redact-dialog.tsx';
import { ActionDialog } from './action-dialog.tsx';
import type { Subject } from './action-form.ts';
import { type ActionGroup, actionGroups, actionKeys, leadOf } from './action-order.ts';
import classes from './tip-actions.module.css';

const { tip: words } = officers;

/** What may be done at this step: the table that the server's guard reads too, less what this officer may not. */
export function TipActions({ subject }: { subject: Subject }) {
  const { tip, life } = subject;
  // the table knows the status; whether the law leaves an extension is known of each clock
  const mayExtend = life.clocks.some(({ mayExtendFor }) => mayExtendFor.length > 0);
  const actions = tip.actions.filter((action) => action !== 'extend' || mayExtend);
  const [chosen, setChosen] = useState<TipAction>();
  const lead = leadOf(actions, tip.status);
  const open = (action: TipAction) => () => setChosen(action);
  useKeys(
    Object.fromEntries(
      actions.flatMap((action) => {
        const key = actionKeys[action];
        return key ? [[key, open(action)]] : [];
      }),
    ),
  );
  const close = () => setChosen(undefined);
  const button = (action: TipAction) => (
    <Button
      key={action}
      fullWidth
      variant={action === lead ? 'filled' : 'subtle'}
      justify="flex-start"
      className={action === lead ? `${classes.action} ${classes.lead}` : classes.action}
      rightSection={actionKeys[action] && <kbd aria-hidden>{actionKeys[action].toUpperCase()}</kbd>}
      onClick={open(action)}
    >
      {words.actions[action]}
    </Button>
  );
  return (
    <section className={`${classes.bar} no-print`} aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      {lead && button(lead)}
      {(Object.keys(actionGroups) as ActionGroup[]).map((group) => {
        const offered = actionGroups[group].filter((action) => action !== lead && actions.includes(action));
        if (offered.length === 0) return null;
        return (
          <fieldset key={group} className={classes.group}>
            <legend className="meta">{actionBar[group]}</legend>
            {offered.map(button)}
          </fieldset>
        );
      })}
      <p className="meta">{tip.actions.length > 0 ? words.nextRule : words.readOnly}</p>
      {chosen === 'redact' && <RedactDialog tip={tip} onClose={close} />}
      {chosen && chosen !== 'redact' && chosen !== 'reply' && (
        <ActionDialog key={`dialog ${chosen}`} subject={subject} action={chosen} onClose={close} />
      )}
    </section>
  );
}
