import { cleanText } from '../tips/arrive/tip-form.ts';

/** What a question is about, as the forums of the movement sort them. */
export const questionTopics = [
  'order',
  'crime',
  'drugs',
  'fraud',
  'traffic',
  'fire',
  'residence',
  'service',
  'movement',
  'other',
] as const;
export type QuestionTopic = (typeof questionTopics)[number];

export const isQuestionTopic = (text: string): text is QuestionTopic =>
  (questionTopics as readonly string[]).includes(text);

/** Characters of a question, and of each answer to it. */
export const questionLimits = { text: 5_000, answer: 10_000, paper: 200, owner: 200 } as const;

/** A question as its asker sends it. It has no name, no number, no address: only the code leads to the answer. */
export interface QuestionForm {
  readonly text: string;
  readonly topic: string;
  /** The commune that is asked; null for the city. */
  readonly areaCode: string | null;
  /** Whether question and answer may be shown to everybody, without what points to the asker. */
  readonly mayPublish: boolean;
}

export const cleanQuestion = (form: QuestionForm): QuestionForm => ({ ...form, text: cleanText(form.text) });

/** What is wrong with a cleaned question: field → catalogue key. Empty when it may be sent. */
export function questionErrors({ text, topic }: QuestionForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (text === '') errors.question = 'question.error.question.empty';
  if ([...text].length > questionLimits.text) errors.question = 'question.error.question.long';
  if (!isQuestionTopic(topic)) errors.topic = 'question.error.topic.unknown';
  return errors;
}
