import { formatCode } from '#domain/sealing/tip-code.ts';
import { areaName } from '../layout/area-name.ts';
import { sayDay, sayInstant } from '../layout/format-instant.ts';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { CodeButton } from '../pages/code-button.tsx';
import { CodeCard } from '../pages/code-card.tsx';
import { SharedPhoneCard } from '../pages/leave-card.tsx';
import { ReceiptCard } from '../pages/receipt-card.tsx';
import { codeTexts } from '../pages/received-texts.ts';
import { showReceipt } from '../pages/shown-receipt.ts';
import type { QuestionReceived } from './question-ports.ts';

/** The answer to a sent question: the code on paper first, then the day of the answer. Shown once. */
export function QuestionReceivedPage({ view, question }: { view: View; question: QuestionReceived }) {
  const words = view.t.questions;
  return (
    <Page view={view} title={words.receivedTitle} offersLanguages={false}>
      <div className="cols main-side">
        <div>
          <h1>{words.receivedHeading}</h1>
          <p>
            <Rich
              text={words.receivedLead}
              values={{ when: sayInstant(view, question.receivedAt), due: sayDay(view, question.dueOn) }}
            />
          </p>
          <CodeCard
            view={view}
            hasWords={question.words !== undefined}
            texts={codeTexts(question)}
            about={words.codeText}
          />
          <CodeButton view={view} page="follow" code={formatCode(question.code)}>
            <Icon name="search" />
            {words.open}
          </CodeButton>
        </div>
        <div>
          <ReceiptCard
            view={view}
            receipt={showReceipt(question.receipt)}
            place={areaName(view.communes, question.areaCode) ?? words.city}
            text={words.receiptText}
          />
          <SharedPhoneCard view={view} />
        </div>
      </div>
    </Page>
  );
}
