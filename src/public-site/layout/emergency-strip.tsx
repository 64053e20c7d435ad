import { fill } from '#locales/locale.ts';
import { pathOf } from '../paths.ts';
import { Icon } from './icon.tsx';
import type { View } from './view.ts';

/** Stays in reach while the page scrolls: the call first, the way out last. */
export function EmergencyStrip({ view: { locale, t } }: { view: View }) {
  return (
    <aside className="sos" aria-label={t.common.emergency}>
      <div className="wrap">
        <p>
          <b>{t.common.danger}</b> <span>{t.common.callInstead}</span>
        </p>
        <a className="btn red" href="tel:113">
          <Icon name="phone" />
          {fill(t.common.call, { number: '113' })}
        </a>{' '}
        <a className="btn leave" href={pathOf('exit', locale)} title={t.common.exitHint}>
          <Icon name="leave" />
          {t.common.exit}
        </a>
      </div>
    </aside>
  );
}
