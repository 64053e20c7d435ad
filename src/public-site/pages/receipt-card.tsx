import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { ShownReceipt } from './shown-receipt.ts';

/** The receipt as text on the page and as a file made from the page itself: no second request that could be logged. */
export function ReceiptCard({
  view: { t, locale },
  receipt,
  place,
  text = t.received.receiptText,
}: {
  view: View;
  receipt: ShownReceipt;
  place: string;
  /** What it shows, where it is not of a tip. */
  text?: string;
}) {
  return (
    <section className="card receipt" aria-labelledby="receipt-h">
      <h2 id="receipt-h">{t.received.receiptHeading}</h2>
      <p className="small quiet">{text}</p>
      <dl className="kv">
        <dt>{t.received.area}</dt>
        <dd>{place}</dd>
      </dl>
      <details>
        <summary>{t.received.receiptShow}</summary>
        <pre>{receipt.note}</pre>
        <img className="qr" src={receipt.qr} alt={t.after.qrLabel} />
        <p className="small quiet">{t.after.qrText}</p>
      </details>
      <p>
        <a className="btn pale" href={receipt.file} download="bien-nhan.txt">
          <Icon name="down" />
          {t.received.receiptDownload}
        </a>
      </p>
      <p className="small quiet">{t.received.receiptWarning}</p>
      <p className="small">
        <a href={pathOf('checkReceipt', locale)}>{t.checkReceipt.open}</a>
      </p>
    </section>
  );
}
