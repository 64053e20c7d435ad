import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { AccountDialog } from './account-dialog.tsx';
import type { HandedOver } from './password-once.tsx';
import { noRole, RoleFields, roleBody } from './role-fields.tsx';

const { administration: words } = officers;

/** A new account with its first role. */
export function AddDialog({
  onAdded,
  onClose,
}: {
  onAdded: (shown: HandedOver) => void;
  onClose: () => void;
}) {
  const [person, setPerson] = useState({ username: '', displayName: '', title: '' });
  const [role, setRole] = useState(noRole);
  const field = (name: keyof typeof person, hint?: string) => (
    <TextInput
      name={name}
      label={words.fields[name]}
      description={hint}
      autoComplete="off"
      value={person[name]}
      onChange={(event) => setPerson({ ...person, [name]: event.currentTarget.value })}
    />
  );
  return (
    <AccountDialog
      title={words.addTitle}
      yes={words.addYes}
      send={(id) => call('addOfficer', { body: { id, ...person, ...roleBody(role) } })}
      onDone={({ password, waits }) =>
        onAdded({
          title: words.once.title,
          text: words.once.text,
          lines: [`${person.username.trim().toLowerCase()}  ${password}`],
          note: waits ? words.once.waits : undefined,
        })
      }
      onClose={onClose}
    >
      {field('displayName')}
      {field('title')}
      {field('username', words.fields.usernameHint)}
      <RoleFields value={role} onChange={setRole} />
    </AccountDialog>
  );
}
