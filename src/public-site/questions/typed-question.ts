import { questionErrors } from '#domain/questions/question-form.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import type { FormFields } from '../http/form-fields.ts';
import type { View } from '../layout/view.ts';
import { type FieldErrors, fieldErrorsOf } from '../tips/field-error.ts';
import { newNonce, readNonce } from '../tips/typed-tip.ts';
import type { QuestionCommand } from './question-ports.ts';

/** Everything that the form of a question holds, as typed. */
export type TypedQuestion = {
  nonce: string;
  text: string;
  topic: string;
  areaCode: string;
  publish: 'yes' | 'no';
  /** The announced forum for which it is sent; empty for none. */
  session: string;
};

/** An empty form, or the one of an announced forum: its place is asked. */
export const emptyQuestion = (forum?: Forum): TypedQuestion => ({
  ...{ nonce: newNonce(), text: '', topic: '', publish: 'no' },
  ...{ areaCode: forum?.areaCode ?? '', session: forum?.id ?? '' },
});

/** The form as posted. Nothing is published for whom did not say so. */
export const readTypedQuestion = (fields: FormFields): TypedQuestion => ({
  nonce: readNonce(fields) || newNonce(),
  text: fields.get('question'),
  topic: fields.get('topic'),
  areaCode: fields.get('toCity') === '1' ? '' : fields.get('areaCode'),
  publish: fields.get('publish') === 'yes' ? 'yes' : 'no',
  // what goes to the city goes past the forum of the commune
  session: fields.get('toCity') === '1' ? '' : fields.get('session'),
});

/** A checked form as the use case takes it. */
export const questionCommandOf = ({
  text,
  topic,
  areaCode,
  publish,
  nonce,
  session,
}: TypedQuestion): QuestionCommand => ({
  ...{
    text,
    topic,
    nonce,
    askedFor: session || null,
    areaCode: areaCode || null,
    mayPublish: publish === 'yes',
  },
});

/** What must be mended before the question can be sent, in the order of the page. */
export function checkTypedQuestion(typed: TypedQuestion, fields: FormFields, view: View): FieldErrors {
  const found = fieldErrorsOf(view.t, questionErrors(questionCommandOf(typed)));
  const isListed = view.communes.some((commune) => commune.code === typed.areaCode);
  return {
    ...(found.question && { question: found.question }),
    ...(!fields.isCertain && { question: { key: 'encoding' } as const }),
    ...(found.topic && { topic: found.topic }),
    ...(typed.areaCode !== '' && !isListed && { areaCode: { key: 'areaUnknown' } as const }),
  };
}
