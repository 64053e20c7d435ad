import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { gallery as words } from '#locales/vi/officers/gallery.ts';
import { shell } from '#locales/vi/officers/shell.ts';

/** A dialog as the screens open one. */
export function ExampleDialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.openDialog}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={words.dialog}
        lockScroll={false}
        withinPortal={false}
        centered
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <div className="stack">
          <p>{words.dialogText}</p>
          <Button data-autofocus onClick={() => setOpen(false)}>
            {shell.close}
          </Button>
        </div>
      </Modal>
    </>
  );
}
