import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { questionGroups } from '#contract/questions/questions.ts';
import { isQuestionTopic, questionTopics } from '#domain/questions/question-form.ts';
import { fill } from '#locales/locale.ts';
import { questionsPage as words } from '#locales/vi/officers/questions.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { MoreButton } from '../../shared/forms/more-button.tsx';
import { IconMessages } from '../../shared/icons.ts';
import { listFailure } from '../../shared/list-failure.ts';
import { Empty } from '../../shared/look/empty.tsx';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import tabs from '../../shared/look/tabs.module.css';
import { useTitle } from '../../shared/use-title.ts';
import { type QuestionSearch, questionsQuery } from './queries.ts';
import { QuestionTable } from './question-table.tsx';
import classes from './questions.module.css';

export type ChangeSearch = (change: { [K in keyof QuestionSearch]?: QuestionSearch[K] | undefined }) => void;

/** The heaps of questions, one open; no words of any question until it is opened. */
export function QuestionsPage({ search, onSearch }: { search: QuestionSearch; onSearch: ChangeSearch }) {
  useTitle(words.title);
  const group = search.group ?? 'fresh';
  const list = useInfiniteQuery(questionsQuery({ ...search, group }));
  const [first] = list.data?.pages ?? [];
  const questions = list.data?.pages.flatMap((page) => page.questions) ?? [];
  const opinions = first?.opinions;
  return (
    <>
      <header className={classes.head}>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </header>
      <nav className={`${tabs.tabs} no-print`} aria-label={words.groupsLabel}>
        {questionGroups.map((one) => (
          <button
            key={one}
            type="button"
            className={tabs.tab}
            aria-current={one === group ? 'true' : undefined}
            onClick={() => onSearch({ group: one })}
          >
            {words.groups[one]} <span className="num">{first?.counts[one] ?? ''}</span>
          </button>
        ))}
      </nav>
      <NativeSelect
        className={`${classes.topic} no-print`}
        label={words.topic}
        value={search.topic ?? ''}
        data={[
          { value: '', label: words.anyTopic },
          ...questionTopics.map((value) => ({ value, label: words.topics[value] ?? value })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onSearch({ topic: isQuestionTopic(value) ? value : undefined });
        }}
      />
      {search.session && (
        <p className={classes.row}>
          {words.forSession}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => onSearch({ session: undefined })}>
            {words.allSessions}
          </Button>
        </p>
      )}
      <FailureNotice error={listFailure(list)} onRetry={() => void list.refetch()} />
      {(list.data || list.isPending) && (
        <section className="panel" aria-labelledby="questions">
          <header>
            <h2 id="questions">{words.groups[group]}</h2>
          </header>
          {list.isPending ? (
            <SkeletonLines lines={6} />
          ) : questions.length === 0 ? (
            <Empty icon={<IconMessages aria-hidden />} title={words.empty[group]}>
              {group === 'fresh' && <p>{words.emptyHint}</p>}
            </Empty>
          ) : (
            <QuestionTable questions={questions} />
          )}
          <MoreButton list={list} label={words.more} m="md" />
        </section>
      )}
      {opinions && opinions.answered > 0 && (
        <p className="quiet">
          {fill(opinions.rated > 0 ? words.opinions : words.noOpinions, {
            ...opinions,
            percent: Math.round((opinions.rated / opinions.answered) * 100),
          })}
        </p>
      )}
    </>
  );
}
