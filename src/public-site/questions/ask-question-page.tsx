import { fill } from '#locales/locale.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import { Option } from '../layout/option.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { AreaSelect } from '../pages/area-select.tsx';
import { pathOf } from '../paths.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { forumName } from './forum-card.tsx';
import { TopicSelect } from './topic-select.tsx';
import type { TypedQuestion } from './typed-question.ts';

/** The form of a question: text, topic, whom one asks, and whether it may be published. No box for a name. */
export function AskQuestionPage({
  view,
  form,
  forum,
  errors,
}: {
  view: View;
  /** The announced forum for which it is sent: its place is asked. */
  forum: Forum | undefined;
  form: TypedQuestion;
  errors: FieldErrors;
}) {
  const { locale, t } = view;
  const words = t.questions;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${words.askTitle}` : words.askTitle;
  return (
    <Page view={view} title={title} page="askQuestion">
      <div className="cols main-side">
        <div>
          <ErrorSummary view={view} heading={t.errors.summaryQuestion} errors={errors} />
          <h1>{words.askHeading}</h1>
          <p className="quiet">{words.askLead}</p>
          <form action={pathOf('askQuestion', locale)} method="post" acceptCharset="utf-8" noValidate>
            <input type="hidden" name="nonce" value={form.nonce} />
            <Field
              view={view}
              id="question"
              label={words.question}
              hint={words.questionHint}
              example={words.questionExample}
              errors={errors}
              isBig
            >
              {(box) => <textarea {...box} rows={6} defaultValue={form.text} />}
            </Field>
            <Field view={view} id="topic" label={words.topic} errors={errors} isBig>
              {(box) => <TopicSelect view={view} chosen={form.topic} none={words.topicChoose} box={box} />}
            </Field>
            {forum ? (
              <>
                <input type="hidden" name="session" value={forum.id} />
                <input type="hidden" name="areaCode" value={forum.areaCode} />
                <p className="note">{fill(t.forums.askFor, { forum: forumName(view, forum) })}</p>
              </>
            ) : (
              <Field
                view={view}
                id="areaCode"
                label={words.area}
                hint={words.areaHint}
                errors={errors}
                isBig
                isOptional
              >
                {(box) => <AreaSelect view={view} chosen={form.areaCode} none={words.city} box={box} />}
              </Field>
            )}
            <fieldset className="field">
              <legend className="big">{words.publish}</legend>
              <Option
                type="radio"
                id="publish-no"
                name="publish"
                value="no"
                isChosen={form.publish === 'no'}
                label={words.publishNo}
                hint={words.publishNoHint}
              />
              <Option
                type="radio"
                id="publish-yes"
                name="publish"
                value="yes"
                isChosen={form.publish === 'yes'}
                label={words.publishYes}
                hint={words.publishYesHint}
              />
            </fieldset>
            <p>
              <button type="submit" className="btn">
                {words.next}
              </button>
            </p>
          </form>
        </div>
        <div>
          <aside className="card" aria-labelledby="know-h">
            <h2 id="know-h">{words.knowHeading}</h2>
            <p>{words.know1}</p>
            <p>{words.know2}</p>
            <p>
              {words.know3} <a href={pathOf('whatWeKnow', locale)}>{t.common.whatWeKnow}</a>
            </p>
          </aside>
          <aside className="card">
            <p>{words.tipInstead}</p>
            <p>
              <a className="btn send" href={pathOf('sendTip', locale)}>
                <Icon name="send" />
                {t.common.sendTip}
              </a>
            </p>
          </aside>
        </div>
      </div>
    </Page>
  );
}
