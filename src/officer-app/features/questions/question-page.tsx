import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { endpoints } from '#contract/endpoints.ts';
import { fileKindFacts } from '#domain/files/file-kind.ts';
import { fill } from '#locales/locale.ts';
import { questionPage as words } from '#locales/vi/officers/questions.ts';
import { capital } from '../../shared/area/area-options.ts';
import { saySize } from '../../shared/files/say-size.ts';
import { IconArrowLeft } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useTitle } from '../../shared/use-title.ts';
import { PublicWords } from './public-words.tsx';
import { questionQuery } from './queries.ts';
import { QuestionFacts } from './question-facts.tsx';
import { QuestionFailure } from './question-failure.tsx';
import { QuestionState } from './question-state.tsx';
import classes from './questions.module.css';
import { StepDialog } from './step-dialog.tsx';

/** Steps that lead on; what takes something back stands behind them and is never the loud one. */
const forward: readonly string[] = ['answer', 'publish'];
const back: readonly string[] = ['decline', 'return', 'withdraw', 'reopen'];

const inOrder = (steps: readonly string[]): string[] =>
  [...steps].sort((a, b) => back.indexOf(a) - back.indexOf(b));

/** One question: what was asked, what may be done next, what was answered, what everybody may read. */
export function QuestionPage({ questionId }: { questionId: string }) {
  const now = useNow();
  const { data, error } = useQuery(questionQuery(questionId));
  const [step, setStep] = useState<string | undefined>();
  const title = data ? fill(words.title, { number: data.number }) : words.back;
  useTitle(title);
  if (error) return <QuestionFailure error={error} />;
  if (!data) return <SkeletonLines lines={8} />;
  const addressOf = (documentId: string) =>
    endpoints.openQuestionDocument.path.replace(':questionId', questionId).replace(':documentId', documentId);
  return (
    <>
      <Link className={`${classes.back} no-print`} to={paths.questions}>
        <IconArrowLeft className="ico" aria-hidden /> {words.back}
      </Link>
      <header className={classes.head}>
        <h1>{title}</h1>
        <p className={classes.row}>
          <QuestionState question={data} now={now} /> <span>{capital(data.areaName)}</span>
        </p>
      </header>
      {data.steps.length > 0 && (
        <nav className={`${classes.steps} no-print`} aria-label={words.stepsLabel}>
          {inOrder(data.steps).map((one) => (
            <Button
              key={one}
              variant={forward.includes(one) ? 'filled' : 'default'}
              onClick={() => setStep(one)}
            >
              {words.steps[one] ?? one}
            </Button>
          ))}
        </nav>
      )}
      <div className={classes.columns}>
        <div className="stack">
          <section className="panel pad stack-s" aria-labelledby="asked">
            <h2 id="asked">{words.asked}</h2>
            <p className={classes.words}>{data.text}</p>
          </section>
          <section className="panel pad stack-s" aria-labelledby="answer">
            <h2 id="answer">{words.answer}</h2>
            {data.answer ? <p className={classes.words}>{data.answer.text}</p> : <p>{words.noAnswer}</p>}
            {data.answer?.paper && <p>{fill(words.paper, { paper: data.answer.paper })}</p>}
            {data.documents.map(({ id, kind, size }, at) => (
              <p key={id}>
                <a href={addressOf(id)} target="_blank" rel="noopener">
                  {fill(words.document, { number: at + 1 })}
                </a>{' '}
                ({fileKindFacts[kind].extension.toUpperCase()}, {saySize(size)})
              </p>
            ))}
          </section>
          <PublicWords question={data} />
        </div>
        <QuestionFacts question={data} now={now} />
      </div>
      {step && <StepDialog question={data} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}
