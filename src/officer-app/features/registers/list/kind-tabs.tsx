import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import tabs from '../../../shared/look/tabs.module.css';

/** On a phone the row is longer than the screen: which kind one looks at has to be seen. */
function intoSight(tab: HTMLButtonElement | null): void {
  tab?.scrollIntoView({ inline: 'center', block: 'nearest' });
}

/** The kinds of a family, one chosen. */
export function KindTabs({
  kinds,
  chosen,
  onChoose,
}: {
  kinds: readonly RegisterKind[];
  chosen: string;
  onChoose: (key: string) => void;
}) {
  if (kinds.length < 2) return null;
  return (
    <nav className={`${tabs.tabs} no-print`} aria-label={words.kindsLabel}>
      {kinds.map(({ key, title }) => (
        <button
          key={key}
          ref={key === chosen ? intoSight : undefined}
          type="button"
          className={tabs.tab}
          aria-current={key === chosen ? 'true' : undefined}
          onClick={() => onChoose(key)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
