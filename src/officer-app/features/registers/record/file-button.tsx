import { useRef } from 'react';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { toBase64 } from '../../../shared/files/base64.ts';
import { FailureLine } from '../failure-line.tsx';
import { faultOf } from '../record-failure.ts';
import { useRecordCommand } from '../use-record-command.ts';
import classes from './file-button.module.css';

/** Takes a photo from the phone's camera or a file, and sends it to be cleaned and sealed. */
export function FileButton({
  record,
  activityId,
  label,
}: {
  record: RegisterRecord;
  activityId: string;
  label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const command = useRecordCommand({
    send: async (id) => {
      const [file] = input.current?.files ?? [];
      const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
      return call('attachToRecord', {
        params: { recordId: record.id },
        body: { id, activityId, file: toBase64(bytes) },
      });
    },
    onDone: () => {
      if (input.current) input.current.value = '';
    },
  });
  return (
    <>
      <label className={classes.file}>
        {words.activity.photo}
        <input
          ref={input}
          type="file"
          accept="image/*,.pdf,.docx,.xlsx"
          aria-label={label}
          disabled={command.isPending}
          onChange={() => command.mutate()}
        />
      </label>
      {command.error && (
        <span role="alert" className={classes.fileFault}>
          {faultOf(command.error, 'file')}
        </span>
      )}
      <FailureLine error={command.error} fields={['file']} />
    </>
  );
}
