import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { officers } from '#locales/vi/officers.ts';
import classes from '../look/section.module.css';

/** A form in a dialog: what it does, its inputs, cancel and the verb. Every dialog that asks stands on it. */
export function FormDialog({
  title,
  text,
  yes,
  size = 'lg',
  isPending,
  focusesVerb = false,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** What the step means. */
  text?: string | undefined;
  yes: string;
  /** `md` where little is asked. */
  size?: 'md' | 'lg';
  isPending: boolean;
  /** The verb has the focus where nothing is asked. */
  focusesVerb?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) onSubmit();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      lockScroll={false}
      withinPortal={false}
      centered
      size={size}
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        {text && <p>{text}</p>}
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={isPending} data-autofocus={focusesVerb || undefined}>
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
