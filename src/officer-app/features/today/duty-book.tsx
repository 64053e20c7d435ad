import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TipSummary } from '#contract/tips/tips.ts';
import { groupOf } from '#domain/tips/inbox/tip-groups.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { officers } from '#locales/vi/officers.ts';
import { ClockBadge } from '../../shared/due/clock-badge.tsx';
import { formatNearDay, formatTime } from '../../shared/format-time.ts';
import { useHasManyAreas } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { usePressing } from '../../shared/tips/pressing-tips.ts';
import { tipMeta, tipNumber, trackName } from '../../shared/tips/tip-words.ts';
import classes from './duty-book.module.css';
import type { Section } from './sections.ts';

const { today: words } = officers;

/** Lines of a part on paper, so that three parts hang on one sheet; the sheet tells how many there are besides. */
const printedLines = 3;

/** Ruled lines with a time gutter and one red line, as in the paper book. */
export function DutyBook({ sections, now }: { sections: readonly Section[]; now: Date }) {
  return (
    <div className={classes.book}>
      {sections.map(({ title, tips, more }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ol>
            {tips.map((tip) => (
              <Line key={tip.id} tip={tip} now={now} />
            ))}
          </ol>
          {tips.length > printedLines && (
            <p className={`${classes.more} print-only`}>
              {fill(words.more, { count: tips.length - printedLines + (more?.count ?? 0) })}
            </p>
          )}
          {more && more.count > 0 && (
            <p className={`${classes.more} ${tips.length > printedLines ? 'no-print' : ''}`}>
              <Link to={paths.inbox} search={{ group: more.group }}>
                {fill(words.more, { count: more.count })}
              </Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function Line({ tip, now }: { tip: TipSummary; now: Date }) {
  const withArea = useHasManyAreas();
  const isPressing = usePressing().includes(tip.id);
  const receivedAt = new Date(tip.receivedAt);
  const params = { tipId: tip.id };
  const search = { group: groupOf(tip.status) };
  return (
    <li>
      <time className={classes.at} dateTime={tip.receivedAt}>
        <span className="num">{formatTime(receivedAt)}</span>
        <small>{formatNearDay(receivedAt, now)}</small>
      </time>
      <div className={classes.what}>
        <Link to={paths.tip} params={params} search={search}>
          {trackName(tip)}
        </Link>
        <p className="meta">
          {isPressing && <b className={classes.urgent}>{inboxWords.urgent}</b>}
          {tipNumber(tip)} · {tipMeta(tip, { withArea })}
        </p>
      </div>
      <div className={classes.badge}>
        <ClockBadge tip={tip} now={now} />
      </div>
      <div className={classes.act}>
        <Button
          variant="default"
          size="sm"
          renderRoot={(props) => <Link {...props} to={paths.tip} params={params} search={search} />}
          aria-label={`${words.openTip}: ${tipNumber(tip)}`}
        >
          {words.openTip}
        </Button>
      </div>
    </li>
  );
}
