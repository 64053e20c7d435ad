import type { Receipt } from '#domain/sealing/receipt.ts';
import { fill } from '#locales/locale.ts';
import { areaName } from '../layout/area-name.ts';
import { sayInstant } from '../layout/format-instant.ts';
import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';

/** What a receipt of ours says, in words. */
export function GoodReceipt({ view, receipt }: { view: View; receipt: Receipt }) {
  const { checkReceipt: words, received } = view.t;
  const { receivedAt, chain, seq } = receipt;
  return (
    <section className="note" role="status" aria-labelledby="good-h">
      <h2 id="good-h">
        <Icon name="yes" /> {words.good}
      </h2>
      <p>{words.goodText}</p>
      <dl className="kv">
        <dt>{words.receivedAt}</dt>
        <dd>{sayInstant(view, receivedAt)}</dd>
        <dt>{received.area}</dt>
        <dd>{areaName(view.communes, chain) ?? received.areaCity}</dd>
        <dt>{words.place}</dt>
        <dd>{fill(words.placeValue, { seq, chain })}</dd>
      </dl>
    </section>
  );
}
