import { similarQuestions } from '#domain/questions/similar-questions.ts';
import { soundsLikeTip } from '#domain/questions/sounds-like-tip.ts';
import { namesPolice } from '#domain/tips/arrive/names-police.ts';
import { Failure } from '#platform/failure.ts';
import { AskQuestionPage } from '../questions/ask-question-page.tsx';
import { ConfirmQuestionPage } from '../questions/confirm-question-page.tsx';
import { QuestionReceivedPage } from '../questions/question-received-page.tsx';
import { checkTypedQuestion, questionCommandOf, readTypedQuestion } from '../questions/typed-question.ts';
import type { Answer, PageRequest } from '../route.ts';
import { type FieldErrors, fieldErrorsOf, hasErrors } from '../tips/field-error.ts';
import { forumOf } from './forum-of.ts';
import { questionsOf } from './question-of-code.ts';

/**
 * Takes a question in two posts: the first shows what was answered before, and what is better sent as a tip or to the
 * city; the second sends. What is wrong is shown with everything kept (422).
 */
export async function askQuestion(request: PageRequest): Promise<Answer> {
  const { site, view, fields } = request;
  const ports = questionsOf(request);
  const typed = readTypedQuestion(fields);
  const named = typed.session ? await forumOf(request, 'session') : undefined;
  // a forum that is announced no more, or another place's: the question itself is still sent
  const forum = named?.areaCode === typed.areaCode ? named : undefined;
  const form = { ...typed, session: forum?.id ?? '' };
  const formAgain = (errors: FieldErrors, status = 422): Answer => ({
    ...{
      status,
      cache: 'never',
      // what is wrong with the place is mended in its own box, which a forum takes away
      page: (
        <AskQuestionPage
          {...{ view, form, errors }}
          forum={!errors.areaCode && forum?.takesQuestions ? forum : undefined}
        />
      ),
    },
  });
  if (fields.has('edit')) return formAgain({}, 200);
  const errors = checkTypedQuestion(form, fields, view);
  // once it is confirmed the writing says so: one sent again was taken before the forum closed
  const isClosed = forum?.takesQuestions === false && !fields.has('confirmed');
  if (isClosed) return formAgain({ ...errors, areaCode: { key: 'forumClosed' } });
  if (hasErrors(errors)) return formAgain(errors);
  if (!fields.has('confirmed')) {
    const page = (
      <ConfirmQuestionPage
        view={view}
        form={form}
        forum={forum}
        similar={similarQuestions(form.text, await site.published())}
        isTip={soundsLikeTip(form.text)}
        isPolice={form.areaCode !== '' && namesPolice(form.text)}
      />
    );
    return { status: 200, cache: 'never', page };
  }
  try {
    const question = await ports.ask(questionCommandOf(form));
    const page = <QuestionReceivedPage view={view} question={question} />;
    return { status: 200, cache: 'never', page };
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid')
      return formAgain(fieldErrorsOf(view.t, error.fields));
    throw error;
  }
}
