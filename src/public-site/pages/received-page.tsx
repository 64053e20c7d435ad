import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import { CodeCard } from './code-card.tsx';
import { SharedPhoneCard } from './leave-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import type { ReceivedTexts } from './received-texts.ts';

/** What decides which parts the page has. */
export type ReceivedParts = {
  isCity: boolean;
  dangerNow: boolean;
  hasWords: boolean;
  hasArea: boolean;
  hasRange: boolean;
};

type Props = { view: View; parts: ReceivedParts; texts: ReceivedTexts };

/** The answer to a sent tip: paper first, then what happens next. Shown once, never kept by the browser. */
export function ReceivedPage({ view, parts, texts }: Props) {
  const { locale, t } = view;
  return (
    <Page view={view} title={t.received.title} offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <h1>{t.received.heading}</h1>
          <p>
            <Rich text={t.received.lead} values={{ when: texts.received }} />
          </p>
          {parts.dangerNow && (
            <div className="note alarm" role="alert">
              <h2>{t.received.dangerHeading}</h2>
              <p>{t.received.dangerText}</p>
              <p>
                <a className="btn red" href="tel:113">
                  <Icon name="phone" />
                  113
                </a>
              </p>
            </div>
          )}
          <CodeCard view={view} hasWords={parts.hasWords} texts={texts} about={t.received.codeText} />
          {parts.hasArea && (
            <p>
              <Rich text={t.after.areaRead} values={{ typed: texts.areaName, place: texts.place }} />
            </p>
          )}
          {parts.hasRange && (
            <p>
              <Rich text={t.after.whenRead} values={{ typed: texts.when, range: texts.range }} />
            </p>
          )}
          <NextSteps view={view} isCity={parts.isCity} dates={texts} />
          <form action={pathOf('follow', locale)} method="post">
            <input type="hidden" name="code" value={texts.code} />
            <p>
              <button type="submit" className="btn">
                <Icon name="search" />
                {t.received.open}
              </button>
            </p>
          </form>
        </div>
        <div>
          <ReceiptCard
            view={view}
            receipt={{ note: texts.note, file: texts.noteFile, qr: texts.qr }}
            place={texts.place}
          />
          <SharedPhoneCard view={view} />
        </div>
      </div>
    </Page>
  );
}
