import { Link } from '@tanstack/react-router';
import type { TipSummary } from '#contract/tips.ts';
import type { TipGroup } from '#domain/tips/tip-groups.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { ClockBadge } from '../../shared/clock-badge.tsx';
import { formatNear } from '../../shared/format-time.ts';
import { IconStar } from '../../shared/icons.ts';
import { useHasManyAreas } from '../../shared/me.ts';
import { paths } from '../../shared/paths.ts';
import { shortId, tipMeta, trackName } from '../../shared/tip-words.ts';
import classes from './tip-row.module.css';

const { inbox: words, tipWords } = officers;

type Props = { tip: TipSummary; now: Date; group: TipGroup | undefined; isOpened: boolean };

/** One tip of the list. What was told is sealed, so the row says when, what kind and how it came. */
export function TipRow({ tip, now, group, isOpened }: Props) {
  const withArea = useHasManyAreas();
  return (
    <li>
      <Link
        to={paths.tip}
        params={{ tipId: tip.id }}
        search={group ? { group } : {}}
        className={classes.row}
        data-tip={tip.id}
        aria-current={isOpened ? 'page' : undefined}
      >
        <span className={classes.top}>
          <span className="meta num">{shortId(tip)}</span>
          <ClockBadge tip={tip} now={now} />
        </span>
        <span className={classes.title}>
          {tip.status === 'received' && <span className={classes.dot} title={tipWords.status.received} />}
          {fill(words.received, { when: formatNear(new Date(tip.receivedAt), now) })}
          {tip.valuable && <IconStar className="ico" aria-label={tipWords.valuable} />}
        </span>
        <span className="meta">
          {trackName(tip)} · {tipMeta(tip, { withArea })}
        </span>
      </Link>
    </li>
  );
}
