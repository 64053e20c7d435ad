import { Link } from '@tanstack/react-router';
import type { OpenedRecord } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { paths } from '../../../shared/paths.ts';
import classes from '../registers.module.css';

/** What stands under a record, a line for each kind that has something; kinds with nothing yet are folded away. */
export function ChildrenSection({
  kinds,
  slug,
  recordId,
  counts,
}: {
  /** The kinds that may stand under it. */
  kinds: readonly RegisterKind[];
  slug: string;
  recordId: string;
  counts: OpenedRecord['children'];
}) {
  const counted = kinds.map(({ key, title }) => ({
    ...{ key, title },
    count: counts.find((one) => one.kind === key),
  }));
  const filled = counted.filter(({ count }) => count && count.all > 0);
  const empty = counted.filter((one) => !filled.includes(one));
  const lines = (shown: typeof counted) => (
    <ul className={classes.lines}>
      {shown.map(({ key, title, count }) => (
        <li key={key}>
          <Link to={paths.register} params={{ family: slug }} search={{ kind: key, parent: recordId }}>
            {title}
          </Link>
          {count && (
            <span className="meta">{fill(words.childCount, { living: count.living, all: count.all })}</span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section className="panel" aria-labelledby="children">
      <header>
        <h2 id="children">{words.children}</h2>
      </header>
      {lines(filled)}
      {empty.length > 0 && (
        <details className={classes.folded}>
          <summary>{fill(words.childrenEmpty, { count: empty.length })}</summary>
          {lines(empty)}
        </details>
      )}
    </section>
  );
}
