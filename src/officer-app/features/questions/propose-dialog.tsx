import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { call } from '../../shared/api.ts';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { Pointing } from './public-words.tsx';
import { faultOf, QuestionFailure } from './question-failure.tsx';
import type { StepProps } from './step-dialog.tsx';
import { useQuestionCommand } from './use-question-command.ts';

/** The words that everybody is to read; another officer lets them out. */
export function ProposeDialog({ question, onClose }: StepProps) {
  const said = question.publicWords;
  const [asked, setAsked] = useState(said?.question ?? question.text);
  const [answer, setAnswer] = useState(said?.answer ?? question.answer?.text ?? '');
  const [paper, setPaper] = useState(said?.paper ?? question.answer?.paper ?? '');
  const command = useQuestionCommand(
    (id) =>
      call('proposePublication', {
        params: { questionId: question.id },
        body: { id, version: question.version, question: asked, answer, paper },
      }),
    onClose,
  );
  const { form } = words;
  return (
    <FormDialog
      title={words.steps.propose ?? ''}
      yes={words.steps.propose ?? ''}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <p>{words.publicHint}</p>
      <Pointing text={`${asked}\n${answer}`} />
      <Textarea
        data-autofocus
        label={form.publicQuestion}
        autosize
        minRows={2}
        value={asked}
        error={faultOf(command.error, 'question')}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <Textarea
        label={form.publicAnswer}
        autosize
        minRows={3}
        value={answer}
        error={faultOf(command.error, 'answer')}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <TextInput
        label={form.publicPaper}
        value={paper}
        error={faultOf(command.error, 'paper')}
        onChange={(event) => setPaper(event.currentTarget.value)}
      />
      <QuestionFailure error={command.error} shown={['question', 'answer', 'paper']} />
    </FormDialog>
  );
}
