import { Button, Modal } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import classes from './account.module.css';

const { account } = officers;
const words = account.codes;

/** Ten codes, this once. It closes by its own button only: a click beside it must not lose them. */
export function RecoveryDialog({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.recoveryTitle}
      lockScroll={false}
      withinPortal={false}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
    >
      <div className="stack">
        <p>{words.recoveryText}</p>
        <ol className={classes.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
        <p className="meta">{account.shownOnce}</p>
        <div className={classes.buttons}>
          <Button data-autofocus onClick={onClose}>
            {account.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
