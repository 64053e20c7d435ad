import { Button, FileInput, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import { call, queryClient } from '../../../shared/api.ts';
import { AreaPicker } from '../../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../../shared/area/area-queries.ts';
import { toBase64 } from '../../../shared/files/base64.ts';
import { FailureLine } from '../failure-line.tsx';
import { recordsKey } from '../queries.ts';
import { faultOf } from '../record-failure.ts';
import classes from './import-page.module.css';
import { ImportResult } from './import-result.tsx';

/** The table is checked first; nothing is written until the officer has seen what is wrong with it. */
export function ImportForm({ kind }: { kind: RegisterKind }) {
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [area, setArea] = useState<string | undefined>();
  const send = useMutation({
    mutationFn: async (save: boolean) =>
      call('importRecords', {
        body: {
          kind: kind.key,
          save,
          ...(area && { areaCode: area }),
          ...(file
            ? { file: toBase64(new Uint8Array(await file.arrayBuffer())) }
            : pasted.trim() && { pasted }),
        },
      }),
    onSuccess: (_, saved) => (saved ? queryClient.invalidateQueries({ queryKey: recordsKey }) : undefined),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate(false);
  };
  const changed = () => send.reset();
  const isSaved = send.data !== undefined && send.variables === true;
  return (
    <>
      <form className={`${classes.importForm} stack`} onSubmit={submit} noValidate>
        <Textarea
          label={words.paste}
          description={words.pasteHint}
          rows={6}
          wrap="off"
          spellCheck={false}
          value={pasted}
          disabled={file !== null}
          onChange={(event) => {
            setPasted(event.currentTarget.value);
            changed();
          }}
        />
        <FileInput
          label={words.orFile}
          placeholder={words.chooseFile}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          clearable
          value={file}
          error={faultOf(send.error, 'file')}
          onChange={(next) => {
            setFile(next);
            changed();
          }}
        />
        {communes.length > 1 && kind.place !== 'city' && (
          <AreaPicker
            label={words.areaOfRows}
            none="–"
            value={area}
            onChange={(next) => {
              setArea(next);
              changed();
            }}
          />
        )}
        <FailureLine error={send.error} fields={['file']} />
        <div className="row">
          <Button type="submit" variant={send.data ? 'default' : 'filled'} loading={send.isPending}>
            {words.check}
          </Button>
        </div>
      </form>
      {send.data && (
        <ImportResult
          answer={send.data}
          isSaved={isSaved}
          isPending={send.isPending}
          onSave={() => send.mutate(true)}
        />
      )}
    </>
  );
}
