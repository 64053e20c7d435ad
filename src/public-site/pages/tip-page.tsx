import { formatCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { sayInstant } from '../layout/format-instant.ts';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { HeldFile, OpenedTip } from '../ports.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { IdentitySection } from '../tips/identity-section.tsx';
import { MessageForm } from './message-form.tsx';
import { Talk } from './talk.tsx';

type Props = {
  view: View;
  code: TipCode;
  tip: OpenedTip;
  typed: string;
  errors: FieldErrors;
  isSent: boolean;
  nonce: string;
  held?: readonly HeldFile[];
  /** The sender asked to delete the sealed contact and did not tick the box. */
  isUnsure?: boolean;
};

/** A tip opened by its code. The code stays in hidden boxes of this page only. */
export function TipPage({
  view,
  code,
  tip,
  typed,
  errors,
  isSent,
  nonce,
  held = [],
  isUnsure = false,
}: Props) {
  const { locale, t } = view;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${t.follow.tipTitle}` : t.follow.tipTitle;
  return (
    <Page view={view} title={title} page="follow" offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <ErrorSummary view={view} heading={t.errors.summaryMessage} errors={errors} />
          <h1>{t.follow.status[tip.status]}</h1>
          <p>{t.follow.statusText[tip.status]}</p>
          <section aria-labelledby="talk-h">
            <h2 id="talk-h">{t.follow.talkHeading}</h2>
            <Talk view={view} messages={tip.messages} />
            {isSent && (
              <div className="note" role="status">
                <p>{t.follow.sent}</p>
              </div>
            )}
            <MessageForm
              view={view}
              code={formatCode(code)}
              nonce={nonce}
              typed={typed}
              errors={errors}
              held={held}
            />
          </section>
        </div>
        <div>
          <section className="card" aria-label={t.follow.receivedAt}>
            <dl className="kv">
              <dt>{t.follow.receivedAt}</dt>
              <dd>{sayInstant(view, tip.receivedAt)}</dd>
              <dt>{t.follow.area}</dt>
              <dd>{areaName(view.communes, tip.areaCode) ?? t.follow.areaCity}</dd>
              {tip.files !== undefined && tip.files > 0 && (
                <>
                  <dt>{t.files.sentFiles}</dt>
                  <dd>{tip.files}</dd>
                </>
              )}
            </dl>
          </section>
          <IdentitySection view={view} code={code} identity={tip.identity} isUnsure={isUnsure} />
          <section className="card" aria-labelledby="done-h">
            <h2 id="done-h">{t.follow.doneHeading}</h2>
            <p>{t.follow.done}</p>
            <p>
              <a className="btn leave" href={pathOf('exit', locale)}>
                <Icon name="leave" />
                {t.common.exit}
              </a>
            </p>
          </section>
        </div>
      </div>
    </Page>
  );
}
