import { FileInput } from '@mantine/core';
import { useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { AccountDialog } from './account-dialog.tsx';
import type { HandedOver } from './password-once.tsx';

const { administration: words, errors } = officers;

/** What is wrong, line by line, as the file has them. */
function WrongLines({ error }: { error: CallFailure }) {
  return (
    <div role="alert">
      <p>{words.importWrong}</p>
      <ul>
        {Object.entries(error.fields).map(([line, key]) => (
          <li key={line}>
            {fill(words.importLine, {
              line: line.replace('line ', ''),
              what: errors.field[key] ?? key,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Accounts of a file: all lines or none. */
export function ImportDialog({
  onImported,
  onClose,
}: {
  onImported: (shown: HandedOver) => void;
  onClose: () => void;
}) {
  const [file, setFile] = useState<File | null>(null);
  return (
    <AccountDialog
      title={words.importTitle}
      yes={words.importYes}
      send={async () => call('importOfficers', { body: { csv: (await file?.text()) ?? '' } })}
      refusal={(error) =>
        error instanceof CallFailure &&
        Object.keys(error.fields).some((field) => field.startsWith('line ')) ? (
          <WrongLines error={error} />
        ) : undefined
      }
      onDone={({ made }) =>
        onImported({
          title: words.once.title,
          text: made.length === 0 ? words.importNothing : words.once.text,
          lines: made.map(({ username, password }) => `${username}  ${password}`),
          note: made.length === 0 ? undefined : words.requests.text,
        })
      }
      onClose={onClose}
    >
      <FileInput
        label={words.fields.file}
        description={words.fields.csvHint}
        accept=".csv,text/csv"
        value={file}
        onChange={setFile}
      />
    </AccountDialog>
  );
}
