import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { IconUsers } from '../../shared/icons.ts';
import { Empty } from '../../shared/look/empty.tsx';
import sections from '../../shared/look/section.module.css';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { AddDialog } from './add-dialog.tsx';
import classes from './administration.module.css';
import { ImportDialog } from './import-dialog.tsx';
import { OfficersTable } from './officers-table.tsx';
import { type HandedOver, PasswordOnce } from './password-once.tsx';
import { officersQuery } from './queries.ts';
import { Refusal } from './refusal.tsx';
import { RequestsSection } from './requests-section.tsx';

const { administration: words } = officers;

/** Accounts of the administrator's area, and what waits for a second one. */
export function OfficersPage() {
  useTitle(words.title);
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text.trim(), 300);
  const [open, setOpen] = useState<'add' | 'import' | HandedOver>();
  const { data, error } = useQuery(officersQuery(searched));
  const close = () => setOpen(undefined);
  return (
    <div className={classes.page}>
      <div>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <RequestsSection onPassword={setOpen} />
      <div className={classes.head}>
        <TextInput
          className={classes.search}
          type="search"
          label={words.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={sections.buttons}>
          <Button variant="default" onClick={() => setOpen('import')}>
            {words.import}
          </Button>
          <Button onClick={() => setOpen('add')}>{words.add}</Button>
        </div>
      </div>
      <Refusal error={error} />
      {!data && !error && <SkeletonLines lines={6} />}
      {data && (
        <p className="meta" role="status">
          {fill(data.total > data.officers.length ? words.more : words.count, { count: data.total })}
        </p>
      )}
      {data?.officers.length === 0 && (
        <Empty icon={<IconUsers aria-hidden />} title={words.noneTitle}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {data && data.officers.length > 0 && <OfficersTable rows={data.officers} />}
      {open === 'add' && <AddDialog onAdded={setOpen} onClose={close} />}
      {open === 'import' && <ImportDialog onImported={setOpen} onClose={close} />}
      {typeof open === 'object' && <PasswordOnce shown={open} onClose={close} />}
    </div>
  );
}
