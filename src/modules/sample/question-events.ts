import { dayIn } from '#domain/calendar/day-in.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import type { EventBody } from '#domain/ledger/event-body.ts';
import { standingsOfQuestion } from '#domain/questions/question-standing.ts';
import { factsBetween } from '#domain/registers/standing.ts';
import type { SampleContext } from './sample-part.ts';
import type { SealedSampleQuestion } from './seal-sample-question.ts';

/** The events of a question of the sample, as its use cases would have appended them. */
export function questionEvents(
  { tenant, handlers, approvers }: SampleContext,
  { question, commitment }: SealedSampleQuestion,
): EventBody[] {
  const { id, areaCode, receivedAt, takenAt, answeredAt, publishedAt, verdict, eventIds } = question;
  const officer = `officer:${handlers.get(areaCode) ?? ''}`;
  const open = standingsOfQuestion({ areaCode, status: 'received', receivedAt, answeredAt: null });
  const done = standingsOfQuestion({ areaCode, status: 'answered', receivedAt, answeredAt });
  const event = (
    at: Date | null,
    place: number,
    told: {
      verb: string;
      actor: string;
      details?: Record<string, CanonicalValue>;
      facts?: EventBody['facts'];
    },
  ): EventBody[] =>
    at === null
      ? []
      : [
          {
            ...{ tenant, chain: areaCode, id: eventIds[place] ?? '', recordKind: 'question', recordId: id },
            ...{ happenedAt: at.toISOString(), recordedAt: at.toISOString(), details: {}, facts: [] },
            ...told,
          },
        ];
  const { topic, mayPublish, dueOn, askedFor } = question;
  return [
    ...event(receivedAt, 0, {
      ...{
        verb: 'ask',
        actor: 'resident',
        details: { commitment, topic, mayPublish, ...(askedFor && { askedFor }) },
      },
      facts: factsBetween([], open, dayIn(receivedAt)),
    }),
    ...event(takenAt, 1, { verb: 'take', actor: officer, details: { dueOn } }),
    ...event(answeredAt, 2, {
      ...{ verb: 'answer', actor: officer, details: { fileHashes: [] } },
      facts: answeredAt ? factsBetween(open, done, dayIn(answeredAt)) : [],
    }),
    ...event(verdict && answeredAt, 3, { verb: 'rate', actor: 'resident', details: { verdict } }),
    ...event(publishedAt, 4, { verb: 'propose_publication', actor: officer }),
    ...event(publishedAt, 5, {
      ...{ verb: 'publish', actor: `officer:${approvers.get(areaCode) ?? ''}` },
      details: { proposedBy: handlers.get(areaCode) ?? null },
    }),
  ];
}
