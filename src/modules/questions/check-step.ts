import { openSteps, type StepFault, stepFault } from '#domain/approval/take-step.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import {
  mayBePublic,
  type PublicationStep,
  publicationFlow,
  type QuestionStep,
  questionFlow,
} from '#domain/questions/question-flow.ts';
import { Failure } from '#platform/failure.ts';
import type { QuestionSummary } from './question.repository.ts';
import type { QuestionContext } from './question-context.ts';

type Asked = Pick<QuestionContext, 'tenant' | 'actor'>;

const onWay = ({ tenant }: Asked, { status, areaPath: path }: QuestionSummary) => ({
  ...{ status, areaPath: path, cityPath: areaPath(tenant), takenBy: {} },
});
const inPublic = ({ tenant }: Asked, { publication, areaPath: path, proposedBy }: QuestionSummary) => ({
  ...{ status: publication, areaPath: path, cityPath: areaPath(tenant) },
  takenBy: proposedBy ? { propose: proposedBy } : {},
});

/** @throws Failure not_allowed, conflict; invalid `step` for the second of four eyes being the first */
function refuse(fault: StepFault | undefined): void {
  if (fault === 'four_eyes') throw new Failure('invalid', { step: 'question.error.step.fourEyes' });
  if (fault) throw new Failure(fault === 'not_allowed' ? 'not_allowed' : 'conflict');
}

export function checkStep(context: Asked, question: QuestionSummary, step: QuestionStep): void {
  refuse(stepFault(questionFlow, step, onWay(context, question), context.actor));
}

export function checkPublicationStep(context: Asked, question: QuestionSummary, step: PublicationStep): void {
  if (step !== 'withdraw' && !mayBePublic(question)) throw new Failure('conflict');
  refuse(stepFault(publicationFlow, step, inPublic(context, question), context.actor));
}

/** Steps that the officer may take now. */
export function stepsNow(context: Asked, question: QuestionSummary): (QuestionStep | PublicationStep)[] {
  const publication = mayBePublic(question)
    ? openSteps(publicationFlow, inPublic(context, question), context.actor)
    : [];
  return [...openSteps(questionFlow, onWay(context, question), context.actor), ...publication];
}
