import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { call } from '../../shared/api.ts';
import { FileField } from '../../shared/forms/file-field.tsx';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { faultOf, QuestionFailure } from './question-failure.tsx';
import classes from './questions.module.css';
import type { StepProps } from './step-dialog.tsx';
import { useQuestionCommand } from './use-question-command.ts';

/** The answer that the asker reads by the code, with the paper that proves it. */
export function AnswerDialog({ question, onClose }: StepProps) {
  const [text, setText] = useState('');
  const [paper, setPaper] = useState('');
  const [file, setFile] = useState('');
  const command = useQuestionCommand(
    (id) =>
      call('answerQuestion', {
        params: { questionId: question.id },
        body: { id, version: question.version, text, paper, ...(file && { file }) },
      }),
    onClose,
  );
  const { form } = words;
  return (
    <FormDialog
      title={words.steps.answer ?? ''}
      yes={words.steps.answer ?? ''}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <p className={classes.quoted}>{question.text}</p>
      <Textarea
        data-autofocus
        label={form.text}
        description={form.textHint}
        autosize
        minRows={4}
        value={text}
        error={faultOf(command.error, 'text')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label={form.paper}
        value={paper}
        error={faultOf(command.error, 'paper')}
        onChange={(event) => setPaper(event.currentTarget.value)}
      />
      <FileField label={form.file} value={file} error={faultOf(command.error, 'file')} onChange={setFile} />
      <QuestionFailure error={command.error} shown={['text', 'paper', 'file']} />
    </FormDialog>
  );
}
