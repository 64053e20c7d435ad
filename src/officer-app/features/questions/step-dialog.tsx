import type { OpenedQuestion } from '#contract/questions/questions.ts';
import { declineReasons, publicationReasons, reopenReasons } from '#domain/questions/question-flow.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { call } from '../../shared/api.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { TakeDialog } from './take-dialog.tsx';

export interface StepProps {
  readonly question: OpenedQuestion;
  readonly onClose: () => void;
}

/** The dialog of a step. */
export function StepDialog({ step, ...props }: StepProps & { step: string }) {
  const { id: questionId, version } = props.question;
  const params = { questionId };
  const { reasons } = words;
  switch (step) {
    case 'take':
      return <TakeDialog {...props} />;
    case 'answer':
      return <AnswerDialog {...props} />;
    case 'propose':
      return <ProposeDialog {...props} />;
    case 'publish':
      return <PublishDialog {...props} />;
    case 'decline':
      return (
        <ReasonDialog
          {...props}
          step={step}
          reasons={declineReasons}
          words={reasons.decline}
          send={(id, reason) => call('declineQuestion', { params, body: { id, version, reason } })}
        />
      );
    case 'reopen':
      return (
        <ReasonDialog
          {...props}
          step={step}
          reasons={reopenReasons}
          words={reasons.reopen}
          send={(id, reason) => call('reopenQuestion', { params, body: { id, version, reason } })}
        />
      );
    default:
      return (
        <ReasonDialog
          {...props}
          step={step}
          reasons={publicationReasons}
          words={reasons.publication}
          send={(id, reason) => call('unpublishQuestion', { params, body: { id, version, reason } })}
        />
      );
  }
}
