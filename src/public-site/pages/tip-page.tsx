import { formatCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Page } from '../layout/page.tsx';
import type { View } from '../layout/view.ts';
import type { HeldFile, OpenedTip } from '../ports.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { IdentitySection } from '../tips/identity-section.tsx';
import { ContactCard } from './contact-card.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { DoneCard } from './leave-card.tsx';
import { MessageForm } from './message-form.tsx';
import { OpinionCards } from './opinion-cards.tsx';
import { ReceiptCard } from './receipt-card.tsx';
import { showReceipt } from './shown-receipt.ts';
import { StepsCard } from './steps-card.tsx';
import { Talk } from './talk.tsx';

type Props = {
  view: View;
  code: TipCode;
  tip: OpenedTip;
  nonce: string;
  typed?: string;
  errors?: FieldErrors;
  /** What was just done, in a sentence. */
  said?: string | undefined;
  held?: readonly HeldFile[];
  /** The sender asked to delete the sealed contact and did not tick the box. */
  isUnsure?: boolean;
};

/** A tip opened by its code. The code stays in hidden boxes of this page only. */
export function TipPage({
  view,
  code,
  tip,
  nonce,
  typed = '',
  errors = {},
  said,
  held = [],
  isUnsure = false,
}: Props) {
  const { t } = view;
  const shown = formatCode(code);
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${t.follow.tipTitle}` : t.follow.tipTitle;
  const place = areaName(view.communes, tip.areaCode) ?? t.follow.areaCity;
  return (
    <Page view={view} title={title} page="follow" offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <ErrorSummary view={view} heading={t.errors.summaryMessage} errors={errors} />
          <h1>{t.follow.status[tip.status]}</h1>
          {said && (
            <div className="note" role="status">
              <p>{said}</p>
            </div>
          )}
          <p>{tip.isDestroyed ? t.follow.destroyed : t.follow.statusText[tip.status]}</p>
          {tip.isDestroyed && typed !== '' && (
            <>
              <h2>{t.askOfficer.yourText}</h2>
              <p>{typed}</p>
            </>
          )}
          {!tip.isDestroyed && (
            <section aria-labelledby="talk-h">
              <h2 id="talk-h">{t.follow.talkHeading}</h2>
              <Talk view={view} messages={tip.messages} />
              <MessageForm view={view} code={shown} nonce={nonce} typed={typed} errors={errors} held={held} />
            </section>
          )}
        </div>
        <div>
          <StepsCard view={view} tip={tip} place={place} />
          <DocumentsCard view={view} code={shown} documents={tip.documents} page="openDocument" />
          <OpinionCards view={view} code={shown} tip={tip} />
          <IdentitySection view={view} code={code} identity={tip.identity} isUnsure={isUnsure} />
          <ContactCard view={view} code={shown} tip={tip} />
          {tip.receipt && <ReceiptCard view={view} receipt={showReceipt(tip.receipt)} place={place} />}
          <DoneCard view={view} />
        </div>
      </div>
    </Page>
  );
}
