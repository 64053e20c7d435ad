import { SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import type { ReportView } from '#contract/reports/reports.ts';
import { proseNumbers } from '#domain/official-documents/prose-numbers.ts';
import { reports } from '#locales/vi/officers/reports.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useReportCommand } from './use-report-command.ts';

const words = reports.numbers;
const data = proseNumbers.map((value) => ({ value, label: words.choices[value] }));

/** Chooses how the sentences of a draft read large counts; shows what was chosen once it is presented. */
export function ReportNumbers({ report }: { report: ReportView }) {
  const { areaCode: area, period, version, numbers, mayWrite } = report;
  const label = useId();
  const other = numbers === 'rounded' ? 'exact' : 'rounded';
  const command = useReportCommand(
    (id) => call('chooseReportNumbers', { body: { id, area, period: period.code, version, numbers: other } }),
    words.done,
    () => {},
  );
  return (
    <div className="row">
      <span id={label}>{words.label}</span>
      <SegmentedControl
        aria-labelledby={label}
        data={data}
        value={numbers}
        disabled={!mayWrite || command.isPending}
        onChange={() => command.mutate()}
      />
      <FailureNotice error={command.error} />
    </div>
  );
}
