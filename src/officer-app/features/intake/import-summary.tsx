import { Button } from '@mantine/core';
import type { ImportedTips } from '#contract/tips/tip-import.ts';
import { fill } from '#locales/locale.ts';
import { tipImportFaults, tipImport as words } from '#locales/vi/officers/tip-import.ts';
import { saveText } from '../../shared/files/save-file.ts';
import { IconDownload } from '../../shared/icons.ts';

interface Props {
  readonly answer: ImportedTips;
  readonly wrote: boolean;
  readonly isWriting: boolean;
  readonly onWrite: () => void;
}

/** Codes with the ids that the channel knows its senders by. */
const codeList = (rows: ImportedTips['rows']): string =>
  [
    [words.columns.messageId, words.columns.code],
    ...rows.flatMap(({ messageId, code }) => (code ? [[messageId, code]] : [])),
  ]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

/** What a list brings in, in one sentence, and the one thing to do next. */
export function ImportSummary({ answer, wrote, isWriting, onWrite }: Props) {
  const { fault, counts, rows } = answer;
  if (fault) return <p role="alert">{tipImportFaults[fault] ?? tipImportFaults.importUnreadable}</p>;
  if (!wrote) {
    return (
      <div className="row between">
        <p role="status">{fill(words.summary, counts)}</p>
        {counts.fresh > 0 && (
          <Button loading={isWriting} onClick={onWrite}>
            {fill(words.write, { count: counts.fresh })}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="stack-s">
      <p role="status">
        <b>{fill(words.saved, counts)}</b> {words.keepFile}
      </p>
      {counts.saved > 0 && (
        <div className="row between">
          <p className="meta">{words.codes}</p>
          <Button
            variant="default"
            leftSection={<IconDownload className="ico" aria-hidden />}
            onClick={() =>
              saveText({ fileName: words.codesFile, text: `\uFEFF${codeList(rows)}` }, 'text/csv')
            }
          >
            {words.takeCodes}
          </Button>
        </div>
      )}
    </div>
  );
}
