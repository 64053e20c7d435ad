import { Switch } from '@mantine/core';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { isBlocked, setBell, useBell } from './bell-choice.ts';

const { bell: words } = inboxWords;

/** Whether urgent tips ring on this machine. */
export function BellSwitch() {
  const isOn = useBell();
  return (
    <div>
      <Switch
        label={words.on}
        description={words.hint}
        checked={isOn}
        onChange={(event) => void setBell(event.currentTarget.checked)}
      />
      {isOn && isBlocked() && <p className="meta">{words.blocked}</p>}
    </div>
  );
}
