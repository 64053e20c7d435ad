import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CallFailure } from '#contract/client.ts';
import type { ReportView } from '#contract/reports/reports.ts';
import { reportFieldErrors, reports } from '#locales/vi/officers/reports.ts';
import { officers } from '#locales/vi/officers.ts';
import { call } from '../../shared/api.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import type { ReportSection } from './report-texts.tsx';
import { useReportCommand } from './use-report-command.ts';

const words = reports.texts;

/** Writes one section of a report; one that the author adds has a name of its own. */
export function TextDialog({
  report,
  section,
  onClose,
}: {
  report: ReportView;
  section: ReportSection;
  onClose: () => void;
}) {
  const [heading, setHeading] = useState(section.title);
  const [text, setText] = useState(section.text);
  const isAdded = section.id.startsWith('+');
  const { areaCode: area, period } = report;
  const command = useReportCommand(
    (id) =>
      call('writeReportText', {
        body: { id, area, period: period.code, section: section.id, heading, text, seen: section.version },
      }),
    words.saved,
    onClose,
  );
  const told = command.error instanceof CallFailure ? command.error.fields : {};
  const errorOf = (key: string | undefined) =>
    key && reportFieldErrors[key as keyof typeof reportFieldErrors];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!command.isPending) command.mutate();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={isAdded ? words.add : section.title}
      lockScroll={false}
      withinPortal={false}
      centered
      closeButtonProps={{ 'aria-label': officers.shell.close }}
    >
      <form className="stack" onSubmit={submit} noValidate>
        {section.prompts.map((prompt) => (
          <p key={prompt} className="quiet">
            {prompt}
          </p>
        ))}
        {isAdded && (
          <TextInput
            label={words.heading}
            value={heading}
            error={errorOf(told.heading)}
            onChange={(event) => setHeading(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={words.text}
          description={section.id === 'IV' ? words.tasksHint : words.hint}
          autosize
          minRows={6}
          maxRows={18}
          value={text}
          error={errorOf(told.text)}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {!told.heading && !told.text && <FailureNotice error={command.error} />}
        <div className="row">
          <Button type="submit" loading={command.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {officers.shell.cancel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
