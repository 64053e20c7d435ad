import { Button, Modal } from '@mantine/core';
import { officers } from '#locales/vi/officers.ts';
import classes from './administration.module.css';

const words = officers.administration.once;

export interface HandedOver {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly note?: string | undefined;
}

/** First passwords, this once. It closes by its own button only. */
export function PasswordOnce({ shown, onClose }: { shown: HandedOver; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={shown.title}
      lockScroll={false}
      withinPortal={false}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
    >
      <div className="stack">
        <p>{shown.text}</p>
        <ul className={classes.password}>
          {shown.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {shown.note && <p>{shown.note}</p>}
        <div className={classes.buttons}>
          <Button data-autofocus onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
