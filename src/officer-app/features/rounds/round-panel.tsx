import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Round, RoundAnswer } from '#contract/figures/rounds.ts';
import type { SubmissionStep } from '#domain/approval/submission-flow.ts';
import { fill } from '#locales/locale.ts';
import { rounds as words } from '#locales/vi/officers/rounds.ts';
import { call } from '../../shared/api.ts';
import { capital } from '../../shared/area/area-options.ts';
import { formatInstant } from '../../shared/format-time.ts';
import { paths } from '../../shared/paths.ts';
import classes from './rounds-page.module.css';
import { StepDialog } from './step-dialog.tsx';
import { useRoundCommand } from './use-round-command.ts';

type Task = { readonly answer: RoundAnswer; readonly step: SubmissionStep };
const isSent = ({ status }: RoundAnswer): boolean => status === 'submitted' || status === 'accepted';

/** One round: what is asked until when, and every answer that the officer sees with what can be done about it. */
export function RoundPanel({ round, mayClose }: { round: Round; mayClose: boolean }) {
  const [task, setTask] = useState<Task | undefined>();
  const close = useRoundCommand(
    (id) => call('closeRound', { params: { roundId: round.id }, body: { id, version: round.version } }),
    words.closed,
    () => {},
  );
  const sent = round.answers.filter(isSent).length;
  return (
    <section className="panel" aria-labelledby={`round-${round.id}`}>
      <header>
        <h2 id={`round-${round.id}`}>{round.title}</h2>
        <span className="meta">{words.kinds[round.kind]}</span>
      </header>
      <div className="pad stack-s">
        <p>
          {fill(words.asked, {
            period: round.periodLabel,
            columns: round.columns.map(({ name }) => name).join(', '),
          })}
        </p>
        <p>
          {round.closedAt
            ? fill(words.closedAt, { at: formatInstant(new Date(round.closedAt)) })
            : fill(words.due, { at: formatInstant(new Date(round.dueAt)) })}{' '}
          {round.answers.length > 1 && fill(words.sentOf, { sent, all: round.answers.length })}
        </p>
        {round.note && <p className="quiet">{round.note}</p>}
        <div className="row no-print">
          <Link to={paths.figures} search={{ period: round.period, round: round.id }}>
            {words.fillIn}
          </Link>
          {mayClose && !round.closedAt && (
            <Button
              variant="default"
              size="sm"
              loading={close.isPending}
              onClick={() => window.confirm(words.closeSure) && close.mutate()}
            >
              {words.close}
            </Button>
          )}
        </div>
      </div>
      <ul className={classes.list}>
        {round.answers.map((answer) => (
          <li key={answer.areaCode} className={classes.line}>
            <b>{capital(answer.areaName)}</b>
            <span>
              {words.status[answer.status]}
              {answer.isLate && !isSent(answer) && <span className={classes.late}> {words.late}</span>}
              {answer.submittedAt && (
                <span className="meta">
                  {' '}
                  {fill(answer.isLate ? words.sentLate : words.sentAt, {
                    at: formatInstant(new Date(answer.submittedAt)),
                  })}
                </span>
              )}
              {answer.remark && <span className={classes.remark}> “{answer.remark}”</span>}
            </span>
            <span className={classes.actions}>
              {answer.maySteps.map((step) => (
                <Button
                  key={step}
                  size="sm"
                  variant={step === 'return' || step === 'hold_back' ? 'subtle' : 'default'}
                  aria-label={`${words.steps[step]}: ${answer.areaName}`}
                  onClick={() => setTask({ answer, step })}
                >
                  {words.steps[step]}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {task && <StepDialog round={round} {...task} onClose={() => setTask(undefined)} />}
    </section>
  );
}
