import { questionTopics } from '#domain/questions/question-form.ts';
import type { View } from '../layout/view.ts';

type Props = {
  view: View;
  chosen: string;
  /** What the first line says: nothing chosen. */
  none: string;
  box: { id: string; name: string };
};

export function TopicSelect({ view: { t }, chosen, none, box }: Props) {
  return (
    <select {...box} defaultValue={chosen}>
      <option value="">{none}</option>
      {questionTopics.map((topic) => (
        <option key={topic} value={topic}>
          {t.questions.topics[topic]}
        </option>
      ))}
    </select>
  );
}

/** A topic in the reader's language. */
export const topicWords = ({ t }: View, topic: string): string =>
  t.questions.topics[topic as keyof View['t']['questions']['topics']] ?? t.questions.topics.other;
