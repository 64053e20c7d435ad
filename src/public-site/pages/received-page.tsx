import { timeTold } from '#domain/intake/time/say-range.ts';
import { formatCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import { sayInstant } from '../layout/format-instant.ts';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { TipReceived } from '../ports.ts';
import { NextSteps } from './next-steps.tsx';
import { ReceiptCard } from './receipt-card.tsx';

type Props = { view: View; tip: TipReceived; dangerNow: boolean; when: string };

function CodeCard({ view: { t }, tip }: { view: View; tip: TipReceived }) {
  const shown = formatCode(tip.code);
  return (
    <section className="card codecard" aria-labelledby="code-h">
      <h2 id="code-h">{t.received.codeHeading}</h2>
      <p>
        <b>{t.received.paperFirst}</b>
      </p>
      {/* Two halves, so that a narrow phone breaks the line in the middle and never leaves one character alone. */}
      <p className="code" data-reference={shown}>
        <span>{shown.slice(0, 10)}</span>
        <span>{shown.slice(10)}</span>
      </p>
      <p className="small quiet">{t.received.codeLetters}</p>
      {tip.words && (
        <>
          <h3>{t.received.wordsHeading}</h3>
          <p className="words" lang="vi">
            {tip.words.join(' ')}
          </p>
        </>
      )}
      <p>{t.received.codeText}</p>
    </section>
  );
}

/** The answer to a sent tip: paper first, then what happens next. Shown once, never kept by the browser. */
export function ReceivedPage({ view, tip, dangerNow, when }: Props) {
  const { locale, t } = view;
  const range = timeTold(when, tip.receivedAt);
  return (
    <Page view={view} title={t.received.title} offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <h1>{t.received.heading}</h1>
          <p>
            <Rich text={t.received.lead} values={{ when: sayInstant(view, tip.receivedAt) }} />
          </p>
          {dangerNow && (
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
          <CodeCard view={view} tip={tip} />
          {range && (
            <p>
              <Rich text={t.after.whenRead} values={{ typed: when, range }} />
            </p>
          )}
          <NextSteps view={view} tip={tip} />
          <form action={pathOf('follow', locale)} method="post">
            <input type="hidden" name="code" value={formatCode(tip.code)} />
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
            receipt={tip.receipt}
            place={areaName(view.communes, tip.areaCode) ?? t.received.areaCity}
          />
          <section className="card" aria-labelledby="shared-h">
            <h2 id="shared-h">{t.received.sharedHeading}</h2>
            <p>{t.received.shared}</p>
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
