import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { OfficerAccount } from '#contract/officers/administration.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { AccountDialog } from './account-dialog.tsx';
import type { HandedOver } from './password-once.tsx';
import { noRole, RoleFields, roleBody } from './role-fields.tsx';

const { administration, roleNames } = officers;
const words = administration.one;

type Grant = OfficerAccount['grants'][number];
export type OfficerStep = 'give' | 'reset' | 'disable' | 'enable' | { readonly end: Grant };

/** What is done to one account, each said before it is done. */
export function OfficerDialogs({
  account,
  step,
  onPassword,
  onClose,
}: {
  account: OfficerAccount;
  step: OfficerStep;
  onPassword: (shown: HandedOver) => void;
  onClose: () => void;
}) {
  const [role, setRole] = useState(noRole);
  const params = { officerId: account.id };
  const name = account.displayName;
  const say = (message: string) => {
    notifications.show({ message });
    onClose();
  };
  if (step === 'give') {
    return (
      <AccountDialog
        title={fill(words.giveTitle, { name })}
        yes={words.giveYes}
        send={(id) => call('giveRole', { params, body: { id, ...roleBody(role) } })}
        onDone={({ waits }) => say(waits ? words.asked : words.given)}
        onClose={onClose}
      >
        <RoleFields value={role} onChange={setRole} />
      </AccountDialog>
    );
  }
  if (step === 'reset') {
    const { title, text, firstTitle, firstText } = administration.once;
    return (
      <AccountDialog
        title={fill(words.resetTitle, { name })}
        text={words.resetText}
        yes={words.reset}
        send={(id) => call('resetSignIn', { params, body: { id } })}
        onDone={({ password, waits }) =>
          onPassword(
            waits
              ? { title: firstTitle, text: firstText, lines: [password] }
              : { title, text, lines: [`${account.username}  ${password}`] },
          )
        }
        onClose={onClose}
      />
    );
  }
  if (typeof step === 'object') {
    const { role: ended, areaCode, areaName, validFrom } = step.end;
    return (
      <AccountDialog
        title={words.endTitle}
        text={fill(words.endText, { role: roleNames[ended], area: areaName })}
        yes={words.end}
        send={(id) => call('endRole', { params, body: { id, role: ended, areaCode, validFrom } })}
        onDone={() => say(words.ended)}
        onClose={onClose}
      />
    );
  }
  const isDisabling = step === 'disable';
  return (
    <AccountDialog
      title={fill(isDisabling ? words.disableTitle : words.enableTitle, { name })}
      text={isDisabling ? words.disableText : words.enableText}
      yes={isDisabling ? words.disable : words.enable}
      send={(id) => call(isDisabling ? 'disableOfficer' : 'enableOfficer', { params, body: { id } })}
      onDone={() => say(isDisabling ? words.disabled : words.enabled)}
      onClose={onClose}
    />
  );
}
