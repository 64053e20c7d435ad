import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Custodian } from '#contract/custody/custody.ts';
import { custodiansNeeded } from '#domain/custody/custodian-count.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { groupQuery } from '../../shared/custody/queries.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { AddCustodianDialog } from './add-custodian-dialog.tsx';
import { ConfirmKeyDialog, RemoveCustodianDialog } from './custodian-dialogs.tsx';
import { CustodianRow } from './custodian-row.tsx';
import classes from './custody.module.css';

const words = custody.group;

export type GroupStep = { readonly confirm: Custodian } | { readonly remove: Custodian } | 'add';

/** Who keeps identities, whether there are enough, and what a second person or an administrator does about it. */
export function GroupSection() {
  const { data, error } = useQuery(groupQuery);
  const [step, setStep] = useState<GroupStep>();
  const close = () => setStep(undefined);
  const done = (message: string) => {
    close();
    notifications.show({ message });
  };
  const confirmed = data?.custodians.filter(({ key }) => key?.confirmedAt).length ?? 0;
  return (
    <section className={classes.section} aria-labelledby="group">
      <h2 id="group">{words.heading}</h2>
      <FailureNotice error={error} />
      {!data && !error && <SkeletonLines lines={4} />}
      {data && (
        <>
          <p role="status">
            {fill(data.isReady ? words.ready : words.notReady, {
              count: confirmed,
              needed: custodiansNeeded,
            })}
          </p>
          <p className="meta">{words.rule}</p>
          {data.custodians.length === 0 && <p>{words.none}</p>}
          {data.custodians.length > 0 && (
            <ul className={classes.list}>
              {data.custodians.map((custodian) => (
                <CustodianRow
                  key={custodian.officer.id}
                  custodian={custodian}
                  mayChange={data.mayChange}
                  onStep={setStep}
                />
              ))}
            </ul>
          )}
          {data.mayChange && (
            <div>
              <Button onClick={() => setStep('add')}>{words.add}</Button>
            </div>
          )}
        </>
      )}
      {step === 'add' && data && (
        <AddCustodianDialog group={data} onDone={() => done(words.added)} onClose={close} />
      )}
      {typeof step === 'object' && 'confirm' in step && (
        <ConfirmKeyDialog custodian={step.confirm} onDone={() => done(words.confirmedDone)} onClose={close} />
      )}
      {typeof step === 'object' && 'remove' in step && (
        <RemoveCustodianDialog custodian={step.remove} onDone={() => done(words.removed)} onClose={close} />
      )}
    </section>
  );
}
