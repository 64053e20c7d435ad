import { pathOf } from '../paths.ts';
import { Rich } from './rich.tsx';
import type { View } from './view.ts';

export function Foot({ view: { locale, t, city, communes } }: { view: View }) {
  return (
    <footer className="foot">
      <div className="wrap cols cols-3">
        <div>
          <p>
            <Rich
              text={communes.length > 0 ? t.common.foot : t.common.footUncounted}
              values={{ city, count: communes.length }}
            />
          </p>
          <p className="quiet">{t.common.footQuiet}</p>
        </div>
        <ul>
          <li>
            <a href={pathOf('whatWeKnow', locale)}>{t.common.whatWeKnow}</a>
          </li>
          <li>
            <a href={pathOf('sendTip', locale)}>{t.common.sendTip}</a>
          </li>
          <li>
            <a href={pathOf('follow', locale)}>{t.common.follow}</a>
          </li>
        </ul>
        <ul>
          <li>
            <a href="tel:111">{t.common.children}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
