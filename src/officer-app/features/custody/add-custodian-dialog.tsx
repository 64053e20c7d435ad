import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { CustodyGroup } from '#contract/custody/custody.ts';
import { type ChainOfCommand, chainsOfCommand, isChain } from '#domain/custody/custody-group.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { Hint, WorkDialog } from './work-dialog.tsx';

const words = custody.group;

/** Makes an officer who holds the role a custodian; chains that have theirs are not offered. */
export function AddCustodianDialog({
  group,
  onDone,
  onClose,
}: {
  group: CustodyGroup;
  onDone: () => void;
  onClose: () => void;
}) {
  const [officerId, setOfficer] = useState('');
  const [chain, setChain] = useState<ChainOfCommand | ''>('');
  const taken = group.custodians.map((one) => one.chain);
  const free = chainsOfCommand.filter((one) => !taken.includes(one));
  return (
    <WorkDialog
      title={words.addTitle}
      text={group.candidates.length === 0 ? words.noCandidates : words.addText}
      yes={words.add}
      send={async (id) => {
        if (!officerId) throw new Hint(officers.errors.field['custody.error.officerRequired']);
        if (!chain) throw new Hint(officers.errors.field['custody.error.chainRequired']);
        await call('addCustodian', { body: { id, officerId, chain } });
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {group.candidates.length > 0 && (
        <>
          <NativeSelect
            label={words.officer}
            data-autofocus
            value={officerId}
            onChange={(event) => setOfficer(event.currentTarget.value)}
            data={[
              { value: '', label: words.choose },
              ...group.candidates.map(({ id, displayName, title }) => ({
                value: id,
                label: `${displayName}, ${title}`,
              })),
            ]}
          />
          <NativeSelect
            label={words.chain}
            value={chain}
            onChange={({ currentTarget: { value } }) => setChain(isChain(value) ? value : '')}
            data={[
              { value: '', label: words.choose },
              ...free.map((value) => ({ value, label: custody.chains[value] })),
            ]}
          />
        </>
      )}
    </WorkDialog>
  );
}
