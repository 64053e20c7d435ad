import { Button, Modal } from '@mantine/core';
import sections from '../look/section.module.css';
import classes from './shown-once.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Whether the lines are counted off: one code after another. */
  readonly isNumbered?: boolean;
  readonly note?: string | undefined;
  readonly done: string;
  readonly onClose: () => void;
}

/** Secrets that are shown this once. It closes by its own button only: a click beside it must not lose them. */
export function ShownOnce({ title, text, lines, isNumbered = false, note, done, onClose }: Props) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      lockScroll={false}
      withinPortal={false}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      centered
    >
      <div className="stack">
        <p>{text}</p>
        <List className={isNumbered ? classes.lines : `${classes.lines} ${classes.large}`}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
        {note && <p className="meta">{note}</p>}
        <div className={sections.buttons}>
          <Button data-autofocus onClick={onClose}>
            {done}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
