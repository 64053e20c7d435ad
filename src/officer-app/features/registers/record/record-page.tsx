import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayField } from '#domain/registers/record-day.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';
import { IconArrowLeft } from '../../../shared/icons.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { Tag } from '../../../shared/look/tag.tsx';
import { paths } from '../../../shared/paths.ts';
import { useTitle } from '../../../shared/use-title.ts';
import { FailureLine } from '../failure-line.tsx';
import { typedDay } from '../input/typed-values.ts';
import { choiceWords } from '../input/value-words.ts';
import { PlannedSection } from '../planned/planned-section.tsx';
import { type RecordSearch, recordQuery } from '../queries.ts';
import registers from '../registers.module.css';
import { useKinds } from '../use-kinds.ts';
import { ActivitySection } from './activity-section.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { ChildrenSection } from './children-section.tsx';
import { CommentSection } from './comment-section.tsx';
import { DoubtsSection } from './doubts-section.tsx';
import { HistorySection } from './history-section.tsx';
import { RecordFacts } from './record-facts.tsx';
import classes from './record-page.module.css';
import { ReminderSection } from './reminder-section.tsx';
import { StepDialog } from './step-dialog.tsx';

/** A record: what it is, what may be done next, what was done. */
export function RecordPage({
  family,
  slug,
  recordId,
  asked,
  onAnswered,
}: {
  family: string;
  slug: string;
  recordId: string;
  asked: RecordSearch;
  /** Called when what was asked was looked at: the address asks it no more. */
  onAnswered: () => void;
}) {
  const opened = useQuery(recordQuery(recordId));
  const { kinds, aims } = useKinds(family);
  const [task, setTask] = useState<{ readonly step: string; readonly target?: string } | undefined>();
  const record = opened.data?.record;
  const kind = kinds.find(({ key }) => key === record?.kind);
  useTitle(record?.name ?? words.families[family]?.title ?? '');
  if (opened.error) return <FailureLine error={opened.error} fields={[]} />;
  if (!opened.data || !record || !kind) return <SkeletonLines lines={8} />;
  const { parent, children, steps, mayChange, mayLog } = opened.data;
  const step = kind.steps.find(({ key }) => key === task?.step);
  const merge = kind.steps.find(({ key, needs }) => steps.includes(key) && needs.includes('target'))?.key;
  const underIt = kinds.filter(({ under }) => under.includes(kind.key));
  return (
    <>
      <Link
        className={`${registers.back} no-print`}
        to={paths.register}
        params={{ family: slug }}
        search={{ kind: kind.key }}
      >
        <IconArrowLeft className="ico" aria-hidden /> {kind.title}
      </Link>
      <header className={classes.recordHead}>
        <h1>{record.name}</h1>
        <p className="row">
          <Tag lined>
            {choiceWords(
              kind.stages.map(({ key, label }) => ({ value: key, label })),
              record.stage,
            )}
          </Tag>
          {record.tags.map((tag) => (
            <Tag key={tag}>{choiceWords(kind.tags, tag)}</Tag>
          ))}
          <span>{capital(record.areaName)}</span>
          <span className="meta num">
            {words.columns.opened} {typedDay(record.openedOn)}
          </span>
        </p>
        {parent && (
          <p>
            <Link to={paths.record} params={{ family: slug, recordId: parent.id }}>
              {fill(words.underLabel, { name: parent.name })}
            </Link>
          </p>
        )}
      </header>
      {(steps.length > 0 || mayChange) && (
        <nav className={`${classes.steps} no-print`} aria-label={words.step.heading}>
          {steps.map((key) => (
            <Button key={key} variant="default" onClick={() => setTask({ step: key })}>
              {kind.steps.find((one) => one.key === key)?.label ?? key}
            </Button>
          ))}
          {mayChange && dayField(kind) && (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link
                  {...props}
                  to={paths.foundRecord}
                  params={{ family: slug, kind: kind.key }}
                  search={{ like: record.id }}
                />
              )}
            >
              {words.form.like}
            </Button>
          )}
          {mayChange && (
            <Button variant="subtle" onClick={() => setTask({ step: 'change' })}>
              {words.form.change}
            </Button>
          )}
        </nav>
      )}
      <DoubtsSection
        family={slug}
        record={record}
        onMerge={merge ? (target) => setTask({ step: merge, target }) : undefined}
      />
      <div className={classes.columns}>
        <div className="stack">
          <PlannedSection
            kind={kind}
            slug={slug}
            record={record}
            activities={opened.data.activities}
            aims={aims}
            mayLog={mayLog}
            asked={asked}
            onAnswered={onAnswered}
          />
          <ActivitySection
            kind={kind}
            record={record}
            activities={opened.data.activities}
            files={opened.data.files}
            aims={aims}
            mayLog={mayLog}
          />
          <CommentSection record={record} comments={opened.data.comments} mayWrite={mayLog || mayChange} />
        </div>
        <div className="stack">
          <RecordFacts kind={kind} record={record} keeper={opened.data.keeper} aims={aims} />
          {underIt.length > 0 && (
            <ChildrenSection kinds={underIt} slug={slug} recordId={record.id} counts={children} />
          )}
          <ReminderSection record={record} reminders={opened.data.reminders} mayWrite={mayLog || mayChange} />
          <HistorySection kind={kind} record={record} history={opened.data.history} mayUndo={mayChange} />
        </div>
      </div>
      {step && (
        <StepDialog
          kind={kind}
          kinds={kinds}
          record={record}
          step={step}
          target={task?.target}
          onClose={() => setTask(undefined)}
        />
      )}
      {task?.step === 'change' && (
        <ChangeDialog kind={kind} record={record} aims={aims} onClose={() => setTask(undefined)} />
      )}
    </>
  );
}
