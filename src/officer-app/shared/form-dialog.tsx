import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { officers } from '#locales/vi/officers.ts';
import classes from './section.module.css';

/** A form in a dialog: what it does, its inputs, cancel and the verb. */
export function FormDialog({
  title,
  yes,
  isPending,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  yes: string;
  isPending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
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
      size="lg"
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        {children}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
          <Button type="submit" loading={isPending}>
            {yes}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
