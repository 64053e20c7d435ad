import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { QuestionGroup } from '#contract/questions/questions.ts';
import type { QuestionTopic } from '#domain/questions/question-form.ts';
import { call } from '../../shared/api.ts';

/** What the address of the list says. */
export interface QuestionSearch {
  readonly group?: QuestionGroup;
  readonly topic?: QuestionTopic;
  readonly area?: string | undefined;
  /** An announced forum: what was sent for it. */
  readonly session?: string | undefined;
}

export const questionsKey = ['questions'];

/** One heap of questions, page by page. */
export const questionsQuery = ({ group, topic, area, session }: QuestionSearch) =>
  infiniteQueryOptions({
    queryKey: [...questionsKey, 'list', group, topic, area, session],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listQuestions',
        {
          query: {
            ...(group && { group }),
            ...(topic && { topic }),
            ...(area && { area }),
            ...(session && { session }),
            ...(pageParam && { after: pageParam }),
          },
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** One question with its words. */
export const questionQuery = (questionId: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'one', questionId],
    queryFn: ({ signal }) => call('openQuestion', { params: { questionId } }, signal),
  });

/** Forum sessions at which a question of an area may be put. */
export const sessionsQuery = (areaCode: string) =>
  queryOptions({
    queryKey: [...questionsKey, 'sessions', areaCode],
    queryFn: async ({ signal }) => {
      const query = { kind: 'forum_session', areaCode, state: 'living', sort: 'newest' } as const;
      return (await call('listRecords', { query }, signal)).records;
    },
  });
