import { formatCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { fill } from '#locales/locale.ts';
import { areaName } from '../layout/area-name.ts';
import { sayDay, sayInstant } from '../layout/format-instant.ts';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { CodeButton } from '../pages/code-button.tsx';
import { DocumentsCard } from '../pages/documents-card.tsx';
import { DoneCard } from '../pages/leave-card.tsx';
import { RateCard } from '../pages/rate-card.tsx';
import type { OpenedQuestion } from './question-ports.ts';
import { topicWords } from './topic-select.tsx';

type Props = {
  view: View;
  code: TipCode;
  question: OpenedQuestion;
  /** What was just done, in a sentence. */
  said?: string | undefined;
};

/** A question opened by its code: where it stands, the answer, and what the asker may say of it. */
export function QuestionPage({ view, code, question, said }: Props) {
  const { t } = view;
  const words = t.questions;
  const shown = formatCode(code);
  const { status, answer } = question;
  return (
    <Page view={view} title={t.follow.tipTitle} page="follow" offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <h1>{words.status[status]}</h1>
          {said && (
            <div className="note" role="status">
              <p>{said}</p>
            </div>
          )}
          <section className="card" aria-labelledby="answer-h">
            <h2 id="answer-h">{words.answerHeading}</h2>
            {answer && <p className="pre">{answer.text}</p>}
            {answer?.paper && <p>{fill(words.paper, { paper: answer.paper })}</p>}
            {!answer && <p>{question.declinedFor ? words.declined[question.declinedFor] : words.noAnswer}</p>}
          </section>
          <section aria-labelledby="yours-h">
            <h2 id="yours-h">{words.yourQuestion}</h2>
            <p className="pre">{question.text}</p>
          </section>
        </div>
        <div>
          <section className="card" aria-labelledby="about-h">
            <h2 id="about-h">{words.about}</h2>
            <dl className="kv">
              <dt>{t.follow.receivedAt}</dt>
              <dd>{sayInstant(view, question.receivedAt)}</dd>
              <dt>{t.follow.area}</dt>
              <dd>{areaName(view.communes, question.areaCode) ?? words.city}</dd>
              <dt>{words.subject}</dt>
              <dd>{topicWords(view, question.topic)}</dd>
              {(status === 'received' || status === 'taken') && (
                <>
                  <dt>{words.due}</dt>
                  <dd>{sayDay(view, question.dueOn)}</dd>
                </>
              )}
              {question.owner && (
                <>
                  <dt>{words.owner}</dt>
                  <dd>{question.owner}</dd>
                </>
              )}
            </dl>
          </section>
          <DocumentsCard view={view} code={shown} documents={question.documents} page="openAnswer" />
          {answer && <RateCard view={view} code={shown} page="rateQuestion" verdict={question.verdict} />}
          <section className="card" aria-labelledby="public-h">
            <h2 id="public-h">{words.publicHeading}</h2>
            <p>
              {question.isPublished
                ? words.publicShown
                : question.mayPublish
                  ? words.publicAgreed
                  : words.publicNever}
            </p>
            {question.mayPublish && (
              <CodeButton view={view} page="keepPrivate" code={shown}>
                {words.keepPrivate}
              </CodeButton>
            )}
          </section>
          <DoneCard view={view} />
        </div>
      </div>
    </Page>
  );
}
