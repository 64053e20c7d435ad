import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Shift } from '#contract/tips/tip-past.ts';
import { fill } from '#locales/locale.ts';
import { shift as words } from '#locales/vi/officers/shift.ts';
import { useMe } from '../../shared/me.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import classes from './shift-page.module.css';

/** Who holds how many open tips; all of an officer who leaves go to another in one step. */
export function HandlersTable({ shift: { handlers } }: { shift: Shift }) {
  const me = useMe();
  const [leaving, setLeaving] = useState<Shift['handlers'][number]>();
  if (handlers.length === 0) return null;
  return (
    <section className="stack-s" aria-labelledby="handlers">
      <h2 id="handlers">{words.handlersHeading}</h2>
      <table className={classes.table}>
        <tbody>
          {handlers.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.displayName}
                <span className="meta"> {one.title}</span>
              </th>
              <td className="num">{fill(words.openCount, { count: one.openTips })}</td>
              <td className="no-print">
                {me?.may.handleTips && (
                  <Button variant="default" size="sm" onClick={() => setLeaving(one)}>
                    {words.handOver}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {leaving && <HandOverDialog leaving={leaving} onClose={() => setLeaving(undefined)} />}
    </section>
  );
}
