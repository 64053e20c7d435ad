import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Tip } from '#contract/tips.ts';
import type { TipAction } from '#domain/tips/tip-actions.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconCheck, IconStar, IconUserCircle } from '../../shared/icons.ts';
import { ActionDialog } from './action-dialog.tsx';
import classes from './tip-actions.module.css';
import { useKeys } from './use-keys.ts';

const { tip: words } = officers;

/** Those with a button and a dialog here; the server offers more. */
export type ConfirmedAction = Extract<TipAction, 'check' | 'mark_valuable' | 'resolve'>;

/** Keys beside those of the inbox: j, k and u are taken. */
const buttons: Record<ConfirmedAction, { key: string; Icon: typeof IconCheck; leads: boolean }> = {
  check: { key: 'n', Icon: IconUserCircle, leads: true },
  mark_valuable: { key: 'g', Icon: IconStar, leads: false },
  resolve: { key: 'x', Icon: IconCheck, leads: true },
};

/** What may be done at this step: the table that the server's guard reads too, less what this officer may not. */
export function TipActions({ tip }: { tip: Tip }) {
  const [chosen, setChosen] = useState<ConfirmedAction>();
  const offered = tip.actions.filter((action): action is ConfirmedAction => action in buttons);
  const ordered = [...offered].sort((a, b) => Number(buttons[b].leads) - Number(buttons[a].leads));
  useKeys(Object.fromEntries(offered.map((action) => [buttons[action].key, () => setChosen(action)])));
  return (
    <section className="stack no-print" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      {ordered.map((action) => {
        const { key, Icon, leads } = buttons[action];
        return (
          <Button
            key={action}
            fullWidth
            variant={leads ? 'filled' : 'default'}
            justify="flex-start"
            className={leads ? `${classes.action} ${classes.lead}` : classes.action}
            leftSection={<Icon className="ico" aria-hidden />}
            rightSection={<kbd aria-hidden>{key.toUpperCase()}</kbd>}
            onClick={() => setChosen(action)}
          >
            {words.actions[action]}
          </Button>
        );
      })}
      <p className="meta">
        {offered.length > 0 ? words.nextRule : tip.actions.length > 0 ? words.noActions : words.readOnly}
      </p>
      {chosen && <ActionDialog key={chosen} tip={tip} action={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
