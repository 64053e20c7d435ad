import { fill } from '#locales/locale.ts';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { HeldFile } from '../ports.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import type { TypedTip } from '../tips/typed-tip.ts';
import { AboutFields } from './about-fields.tsx';
import { FilesField } from './files-field.tsx';
import { ProtectionFields } from './protection-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { StoryFields } from './story-fields.tsx';

type Props = { view: View; form: TypedTip; errors: FieldErrors; held?: readonly HeldFile[] };

/** The form of a tip: one page, one post. `novalidate`, so that our sentences answer and not the browser's. */
export function SendTipPage({ view, form, errors, held = [] }: Props) {
  const { locale, t } = view;
  const count = Object.keys(errors).length;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${t.sendTip.title}` : t.sendTip.title;
  const notices = [t.sendTip.notice1, t.sendTip.notice2, t.sendTip.notice3];
  if (!view.files) notices.push(t.sendTip.notice4);
  return (
    <Page view={view} title={title} page="sendTip">
      <div className="cols main-side">
        <div>
          <ErrorSummary
            view={view}
            heading={count === 1 ? t.errors.summaryOne : fill(t.errors.summary, { count })}
            errors={errors}
          />
          <h1>{t.sendTip.heading}</h1>
          <p className="quiet">{t.sendTip.lead}</p>
          <form
            action={pathOf('sendTip', locale)}
            method="post"
            acceptCharset="utf-8"
            encType={view.files && 'multipart/form-data'}
            noValidate
          >
            <input type="hidden" name="nonce" value={form.nonce} />
            {form.asked && <input type="hidden" name="asked" value="1" />}
            <StoryFields view={view} form={form} errors={errors} />
            <AboutFields view={view} form={form} />
            <FilesField view={view} held={held} errors={errors} isBig />
            <ReachFields view={view} form={form} errors={errors} />
            <ProtectionFields view={view} form={form} />
            <div className="note">
              <h2>{t.sendTip.noticeHeading}</h2>
              <ul>
                {notices.map((notice) => (
                  <li key={notice}>
                    <Rich text={notice} />
                  </li>
                ))}
              </ul>
            </div>
            <p>
              <button type="submit" className="btn send">
                <Icon name="send" />
                {t.sendTip.submit}
              </button>
            </p>
            <p className="quiet small">
              {t.sendTip.submitHint} {view.files && t.files.slow}
            </p>
          </form>
        </div>
        <aside className="card" aria-labelledby="aside-h">
          <h2 id="aside-h">{t.sendTip.asideHeading}</h2>
          <p>{t.sendTip.aside}</p>
          <p>
            {t.sendTip.asideKnow} <a href={pathOf('whatWeKnow', locale)}>{t.common.whatWeKnow}</a>
          </p>
        </aside>
      </div>
    </Page>
  );
}
