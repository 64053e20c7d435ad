import { officers } from '#locales/vi/officers.ts';
import { ShownOnce } from '../../shared/forms/shown-once.tsx';

const { account } = officers;
const words = account.codes;

/** Ten codes that each open the account once. */
export function RecoveryDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  return (
    <ShownOnce
      title={words.recoveryTitle}
      text={words.recoveryText}
      lines={codes}
      isNumbered
      note={account.shownOnce}
      done={account.done}
      onClose={onClose}
    />
  );
}
