import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { TipLife } from '#contract/tips/tip-life.ts';
import type { Tip } from '#contract/tips/tips.ts';
import { mayPrint, type TipPaper, tipPapers } from '#domain/papers/tip-papers.ts';
import { fill } from '#locales/locale.ts';
import { papers as words } from '#locales/vi/officers/intake.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../../shared/api.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { saveFile, wordType } from '../../../shared/files/save-file.ts';
import { IconPrinter } from '../../../shared/icons.ts';
import classes from './tip-papers.module.css';

/** "In giấy tờ": the papers of a tip that are due, as Word files. */
export function TipPapers({ subject: { tip, life } }: { subject: { tip: Tip; life: TipLife } }) {
  // who may do nothing with a tip prints nothing of it
  const forms =
    tip.actions.length === 0 ? [] : tipPapers.filter((form) => mayPrint(form, { ...tip, ...life }));
  const [items, setItems] = useState('');
  const print = useMutation({
    mutationFn: (form: TipPaper) =>
      call('printTipPaper', {
        params: { tipId: tip.id },
        body: {
          id: uuidv7(),
          version: tip.version,
          form,
          ...(form === 'items_receipt' && {
            items: items
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean),
          }),
        },
      }),
    onSuccess: (paper) => {
      saveFile(paper, wordType);
      notifications.show({
        message: fill(words.printed, { name: paper.fileName }),
        closeButtonProps: { 'aria-label': officers.shell.close },
      });
    },
  });
  if (forms.length === 0) return null;
  return (
    <details className={`${classes.menu} no-print`}>
      <summary>
        <IconPrinter className="ico" aria-hidden /> {words.menu}
      </summary>
      <div className={classes.forms}>
        {forms.includes('items_receipt') && (
          <Textarea
            label={words.items}
            autosize
            minRows={2}
            value={items}
            onChange={(event) => setItems(event.currentTarget.value)}
          />
        )}
        {forms.map((form) => (
          <Button
            key={form}
            variant="default"
            size="sm"
            loading={print.isPending && print.variables === form}
            onClick={() => print.mutate(form)}
          >
            {words.form[form]}
          </Button>
        ))}
        <FailureNotice error={print.error} />
        <p className="meta">{words.logged}</p>
      </div>
    </details>
  );
}
