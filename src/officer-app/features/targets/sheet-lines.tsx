import { Button, FileInput, MultiSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import type { TargetSheet } from '#contract/figures/targets.ts';
import { fill } from '#locales/locale.ts';
import { targetFormWords as words } from '#locales/vi/officers/targets.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { toBase64 } from '../../shared/files/base64.ts';
import { byWords } from '../../shared/forms/by-words.ts';
import { IconDownload } from '../../shared/icons.ts';
import { Rich } from '../../shared/look/rich.tsx';
import { targetChoices } from './target-choices.ts';

/** Rows that are wrong are told with the reason up to here, the rest by their numbers. */
const shownFaults = 12;

/** Targets from an Excel file: its form, and what the filled-in file sets, told before anything is kept. */
export function SheetLines({
  period,
  sheet,
  onRead,
}: {
  period: string;
  sheet: TargetSheet | null;
  onRead: (sheet: TargetSheet | null) => void;
}) {
  const [codes, setCodes] = useState<string[]>(['O01']);
  const read = useMutation({
    mutationFn: async (file: File) =>
      call('readTargetSheet', { body: { file: toBase64(new Uint8Array(await file.arrayBuffer())) } }),
    onSuccess: onRead,
    onError: () => onRead(null),
  });
  const href = `${endpoints.exportTargets.path}?${new URLSearchParams({ period, indicators: codes.join(',') })}`;
  return (
    <div className="stack">
      <p>{words.sheetHelp}</p>
      <MultiSelect
        label={words.sheetIndicators}
        data={targetChoices}
        value={codes}
        searchable
        filter={byWords}
        hidePickedOptions
        onChange={(list) => list.length > 0 && setCodes(list)}
      />
      <div>
        <Button
          component="a"
          href={href}
          variant="default"
          leftSection={<IconDownload className="ico" aria-hidden />}
        >
          {words.template}
        </Button>
      </div>
      <FileInput
        label={words.sheetFile}
        accept=".xlsx"
        clearable
        disabled={read.isPending}
        // the same file, mended, is no change to a browser that still holds it
        fileInputProps={{
          onClick: (event) => {
            event.currentTarget.value = '';
          },
        }}
        onChange={(file) => (file ? read.mutate(file) : onRead(null))}
      />
      <FailureNotice error={read.error} />
      {sheet && (
        <div role="status" className="stack">
          <p>
            <Rich
              text={words.readTold}
              values={{ lines: sheet.lines.length, empty: sheet.empty, faults: sheet.faults.length }}
            />
          </p>
          {sheet.faults.length > 0 && (
            <ul>
              {sheet.faults.slice(0, shownFaults).map(({ at, fault }) => (
                <li key={at}>
                  {fill(words.faultRow, { row: at, fault: officers.errors.field[fault] ?? fault })}
                </li>
              ))}
              {sheet.faults.length > shownFaults && (
                <li>
                  {fill(words.moreFaults, {
                    count: sheet.faults.length - shownFaults,
                    rows: sheet.faults
                      .slice(shownFaults)
                      .map(({ at }) => at)
                      .join(', '),
                  })}
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
