import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { EnterTip, PrintMinutes as Printed } from '#contract/tips/intake.ts';
import { informantFields } from '#domain/papers/paper-words.ts';
import { papers as words } from '#locales/vi/officers/intake.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { saveFile, wordType } from '../../shared/files/save-file.ts';
import { IconPrinter } from '../../shared/icons.ts';
import classes from './print-minutes.module.css';

/** Mẫu 01 from the entry in hand. What is typed here goes onto the paper and nowhere else. */
export function PrintMinutes({ entry, text }: { entry: Omit<EnterTip, 'id'>; text: string }) {
  const [isOpen, setOpen] = useState(false);
  const [informant, setInformant] = useState<NonNullable<Printed['informant']>>({});
  const print = useMutation({
    mutationFn: () =>
      call('printMinutes', {
        body: {
          id: uuidv7(),
          channel: entry.channel,
          description: text,
          place: entry.place ?? '',
          coordinates: entry.coordinates ?? '',
          when: entry.when ?? '',
          informant: { name: entry.contactName ?? '', phone: entry.contactPhone ?? '', ...informant },
        },
      }),
    onSuccess: (paper) => {
      saveFile(paper, wordType);
      setOpen(false);
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter className="ico" aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.minutes}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={words.minutes}
        size="lg"
        lockScroll={false}
        withinPortal={false}
        closeButtonProps={{ 'aria-label': officers.shell.close }}
      >
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            print.mutate();
          }}
        >
          <p>{words.minutesText}</p>
          <div className={classes.fields}>
            {informantFields.map((field) => (
              <TextInput
                key={field}
                label={words.field[field]}
                autoComplete="off"
                value={
                  informant[field] ??
                  (field === 'name' ? entry.contactName : field === 'phone' ? entry.contactPhone : '') ??
                  ''
                }
                onChange={(event) => setInformant({ ...informant, [field]: event.currentTarget.value })}
              />
            ))}
          </div>
          <FailureNotice error={print.error} />
          <div className="row between">
            <p className="meta">{words.logged}</p>
            <Button type="submit" loading={print.isPending}>
              {words.print}
            </Button>
          </div>
        </form>
      </Modal>
    </>
  );
}
