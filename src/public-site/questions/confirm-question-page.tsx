import type { PublishedQuestion } from '#modules/questions/for-public.ts';
import type { Forum } from '#modules/registers/for-public.ts';
import { areaName } from '../layout/area-name.ts';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { forumName } from './forum-card.tsx';
import { topicWords } from './topic-select.tsx';
import type { TypedQuestion } from './typed-question.ts';

type Props = {
  view: View;
  form: TypedQuestion;
  forum: Forum | undefined;
  similar: readonly PublishedQuestion[];
  /** It reads like news of something that happened. */
  isTip: boolean;
  /** It names police, and is on its way to a commune. */
  isPolice: boolean;
};

/** Shown before anything is sent: what was answered before, and what is better sent elsewhere. */
export function ConfirmQuestionPage({ view, form, forum, similar, isTip, isPolice }: Props) {
  const { locale, t } = view;
  const words = t.questions;
  const typed = {
    ...{ nonce: form.nonce, question: form.text, topic: form.topic },
    ...{ areaCode: form.areaCode, publish: form.publish },
    ...(forum && { session: forum.id }),
  };
  return (
    <Page view={view} title={words.confirmTitle} page="askQuestion" offersLanguages={false}>
      <h1>{words.confirmHeading}</h1>
      <p className="quiet">{words.confirmText}</p>
      {similar.length > 0 && (
        <section className="part" aria-labelledby="similar-h">
          <h2 id="similar-h">{words.similarHeading}</h2>
          <p>{words.similarText}</p>
          {similar.map((one) => (
            <details key={one.id} className="card">
              <summary>{one.question}</summary>
              <p className="pre">{one.answer}</p>
            </details>
          ))}
        </section>
      )}
      {isTip && (
        <section className="note" aria-labelledby="tip-h">
          <h2 id="tip-h">{words.tipHeading}</h2>
          <p>{words.tipText}</p>
          <form action={pathOf('sendTip', locale)} method="post" acceptCharset="utf-8">
            <Hidden fields={{ edit: '1', description: form.text, areaCode: form.areaCode }} />
            <p>
              <button type="submit" className="btn send">
                <Icon name="send" />
                {words.tipButton}
              </button>
            </p>
          </form>
        </section>
      )}
      <form action={pathOf('askQuestion', locale)} method="post" acceptCharset="utf-8">
        <Hidden fields={typed} />
        <section className="card" aria-labelledby="yours-h">
          <h2 id="yours-h">{words.yourQuestion}</h2>
          <p className="pre">{form.text}</p>
          <dl className="kv">
            <dt>{words.subject}</dt>
            <dd>{topicWords(view, form.topic)}</dd>
            <dt>{t.follow.area}</dt>
            <dd>{areaName(view.communes, form.areaCode) ?? words.city}</dd>
            {forum && (
              <>
                <dt>{t.forums.title}</dt>
                <dd>{forumName(view, forum)}</dd>
              </>
            )}
            <dt>{words.publicHeading}</dt>
            <dd>{form.publish === 'yes' ? words.publishYes : words.publishNo}</dd>
          </dl>
        </section>
        {isPolice && (
          <section className="note" aria-labelledby="police-h">
            <h2 id="police-h">{words.policeHeading}</h2>
            <p>{words.policeText}</p>
            <p>
              <button type="submit" className="btn pale" name="toCity" value="1">
                {words.toCity}
              </button>
            </p>
          </section>
        )}
        <p className="acts">
          <button type="submit" className="btn" name="confirmed" value="1">
            {words.send}
          </button>{' '}
          <button type="submit" className="btn pale" name="edit" value="1">
            {words.edit}
          </button>
        </p>
      </form>
    </Page>
  );
}

function Hidden({ fields }: { fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
