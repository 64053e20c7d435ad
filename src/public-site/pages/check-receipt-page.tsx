import type { Receipt } from '#domain/sealing/receipt.ts';
import { type NoteVerifier, verifierKeyOf } from '#domain/transparency/note-keys.ts';
import { ErrorSummary } from '../layout/error-summary.tsx';
import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import { Page } from '../layout/page.tsx';
import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';
import { pathOf, receiptKeyPath } from '../paths.ts';
import { type FieldErrors, hasErrors } from '../tips/field-error.ts';
import { GoodReceipt } from './good-receipt.tsx';

type Props = {
  view: View;
  receiptKey: NoteVerifier;
  typed: string;
  errors: FieldErrors;
  /** What the typed receipt says, where its signature holds. */
  receipt?: Receipt | undefined;
};

/** Checks a receipt, and publishes the key with which everybody can do so without us. */
export function CheckReceiptPage({ view, receiptKey, typed, errors, receipt }: Props) {
  const { locale, t } = view;
  const { checkReceipt: words } = t;
  const title = hasErrors(errors) ? `${t.common.errorPrefix}${words.title}` : words.title;
  return (
    <Page view={view} title={title} page="checkReceipt">
      <div className="read">
        <ErrorSummary view={view} heading={t.errors.summaryReceipt} errors={errors} />
        <h1>{words.heading}</h1>
        <p>{words.lead}</p>
        {receipt && <GoodReceipt view={view} receipt={receipt} />}
        <form action={pathOf('checkReceipt', locale)} method="post" acceptCharset="utf-8">
          <Field view={view} id="receipt" label={words.label} hint={words.hint} errors={errors}>
            {(box) => (
              <textarea {...box} rows={8} defaultValue={typed} autoComplete="off" spellCheck={false} />
            )}
          </Field>
          <button type="submit" className="btn">
            <Icon name="search" />
            {words.submit}
          </button>
          <p className="small quiet">{words.notKept}</p>
        </form>
        <section className="note warn" aria-labelledby="give-h">
          <h2 id="give-h">{words.warningHeading}</h2>
          <p>{words.warning}</p>
        </section>
        <section className="card receipt" aria-labelledby="key-h">
          <h2 id="key-h">{words.keyHeading}</h2>
          <p>
            <Rich text={words.keyText} values={{ keyId: receiptKey.keyHash.toString('hex') }} />
          </p>
          <pre>{verifierKeyOf(receiptKey)}</pre>
          <p>
            <a href={receiptKeyPath}>{words.keyFile}</a>
          </p>
          <p className="small quiet">{words.keyCompare}</p>
        </section>
        <section className="card" aria-labelledby="self-h">
          <h2 id="self-h">{words.selfHeading}</h2>
          <ol>
            {[words.self1, words.self2, words.self3].map((line) => (
              <li key={line}>
                <Rich text={line} />
              </li>
            ))}
          </ol>
          <h3>{words.ledgerHeading}</h3>
          <p>
            <Rich text={words.ledger} />
          </p>
        </section>
      </div>
    </Page>
  );
}
