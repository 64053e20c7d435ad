import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { call } from '../../shared/api.ts';
import { FormDialog } from '../../shared/forms/form-dialog.tsx';
import { Pointing } from './public-words.tsx';
import { QuestionFailure } from './question-failure.tsx';
import classes from './questions.module.css';
import type { StepProps } from './step-dialog.tsx';
import { useQuestionCommand } from './use-question-command.ts';

/** The second look: the words as everybody will read them, then out. */
export function PublishDialog({ question, onClose }: StepProps) {
  const { id: questionId, version, publicWords } = question;
  const command = useQuestionCommand(
    (id) => call('publishQuestion', { params: { questionId }, body: { id, version } }),
    onClose,
  );
  return (
    <FormDialog
      title={words.steps.publish ?? ''}
      yes={words.steps.publish ?? ''}
      isPending={command.isPending}
      onSubmit={() => command.mutate()}
      onClose={onClose}
    >
      <p>{words.form.publishText}</p>
      <Pointing text={`${publicWords?.question}\n${publicWords?.answer}`} />
      <p className={classes.quoted}>{publicWords?.question}</p>
      <p className={classes.quoted}>{publicWords?.answer}</p>
      <QuestionFailure error={command.error} />
    </FormDialog>
  );
}
