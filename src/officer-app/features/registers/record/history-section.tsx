import type { OpenedRecord, RegisterRecord } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { call } from '../../../shared/api.ts';
import { FailureLine } from '../failure-line.tsx';
import { typedDay } from '../input/typed-values.ts';
import { choiceWords } from '../input/value-words.ts';
import registers from '../registers.module.css';
import timeline from '../timeline.module.css';
import { useRecordCommand } from '../use-record-command.ts';

type Step = OpenedRecord['history'][number];

/** The life of a record, newest first: each step with its day, paper, reason and officer. */
export function HistorySection({
  kind,
  record,
  history,
  mayUndo,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  history: readonly Step[];
  mayUndo: boolean;
}) {
  const last = history.findLast(({ undone }) => !undone);
  const undo = useRecordCommand({
    send: (id) =>
      call('undoRecordStep', {
        params: { recordId: record.id, stepId: last?.id ?? '' },
        body: { id, version: record.version },
      }),
    onDone: () => {},
  });
  if (history.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="history">
      <header>
        <h2 id="history">{words.step.history}</h2>
      </header>
      <ol className={timeline.timeline}>
        {history.toReversed().map((step) => (
          <li key={step.id} data-voided={step.undone || undefined}>
            <span className={`${timeline.gutter} num`}>{typedDay(step.on)}</span>
            <div>
              <p className={timeline.what}>
                {stepLabel(kind, step)}
                {step.undone && <span className="meta"> ({words.step.undone})</span>}
              </p>
              {step.keeper && <p>{fill(words.keeper.takenBy, { name: step.keeper })}</p>}
              {step.target && <p>{step.target.name}</p>}
              {step.paper && (
                <p className={timeline.values}>
                  {fill(words.step.paper, { ...step.paper, on: typedDay(step.paper.on) })}
                </p>
              )}
              {step.reason && <p>{step.reason}</p>}
              <p className="meta">{step.officer}</p>
              {mayUndo && step.id === last?.id && step.step !== 'ended_with_parent' && (
                <button type="button" className={`${registers.link} no-print`} onClick={() => undo.mutate()}>
                  {words.step.undo}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <FailureLine error={undo.error} fields={[]} />
    </section>
  );
}

function stepLabel(kind: RegisterKind, { step, grade }: Step): string {
  const known = kind.steps.find(({ key }) => key === step);
  if (!known) return words.step.endedWithParent;
  return grade === null ? known.label : `${known.label}: ${choiceWords(known.grades, grade)}`;
}
