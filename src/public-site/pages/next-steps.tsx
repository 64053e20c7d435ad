import { Rich } from '../layout/rich.tsx';
import type { View } from '../layout/view.ts';

type Props = { view: View; receivedAt: string; urgentBy: string; checkedBy: string };

/**
 * What happens next, with dates. Limits of commune police for tips about crime: 24 hours (urgent) and 7 days
 * (Thông tư 28/2020/TT-BCA, điều 7; Thông tư liên tịch 01/2017, điều 8, sửa đổi 01/2021). Other tracks have other
 * limits, and the page says so.
 */
export function NextSteps({ view: { t }, receivedAt, urgentBy, checkedBy }: Props) {
  return (
    <section className="part" aria-labelledby="next-h">
      <h2 id="next-h">{t.received.nextHeading}</h2>
      <ol className="steps">
        <li className="done">
          <h3>{t.received.next1}</h3>
          <p>{receivedAt}</p>
        </li>
        <li>
          <h3>{t.received.next2}</h3>
          <p>
            <Rich text={t.received.next2Text} values={{ urgent: urgentBy }} />
          </p>
        </li>
        <li>
          <h3>{t.received.next3}</h3>
          <p>
            <Rich text={t.received.next3Text} values={{ check: checkedBy }} />
          </p>
        </li>
        <li>
          <h3>{t.received.next4}</h3>
          <p>{t.received.next4Text}</p>
          <p className="small quiet">{t.received.basis}</p>
        </li>
      </ol>
    </section>
  );
}
