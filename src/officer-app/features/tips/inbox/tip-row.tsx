import { Link } from '@tanstack/react-router';
import type { InboxTip } from '#contract/tips/inbox.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { officers } from '#locales/vi/officers.ts';
import { ClockBadge } from '../../../shared/due/clock-badge.tsx';
import { DueBadge } from '../../../shared/due/due-badge.tsx';
import { formatNear } from '../../../shared/format-time.ts';
import { IconPaperclip, IconStar } from '../../../shared/icons.ts';
import { useHasManyAreas } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { usePressing } from '../../../shared/tips/pressing-tips.ts';
import type { InboxFilter } from '../../../shared/tips/tip-filter.ts';
import { shortId, tipMeta, trackName } from '../../../shared/tips/tip-words.ts';
import classes from './tip-row.module.css';

const { inbox: words, tipWords } = officers;

type Props = { tip: InboxTip; now: Date; filter: InboxFilter; isOpened: boolean };

/** One tip of the list. What was told is sealed, so the row says when, what kind, how it came and what it waits for. */
export function TipRow({ tip, now, filter, isOpened }: Props) {
  const withArea = useHasManyAreas();
  const isPressing = usePressing().includes(tip.id);
  const isUrgent = tip.urgency === 'urgent' || isPressing;
  return (
    <li>
      <Link
        to={paths.tip}
        params={{ tipId: tip.id }}
        search={filter}
        className={classes.row}
        data-tip={tip.id}
        aria-current={isOpened ? 'page' : undefined}
      >
        <span className={classes.top}>
          <span className="meta num">{shortId(tip)}</span>
          <span className={classes.clocks}>
            {tip.legalDueAt && <DueBadge of="law" dueAt={tip.legalDueAt} now={now} />}
            {!tip.legalDueAt && !(tip.houseDueAt && isOpen(tip.status)) && <ClockBadge tip={tip} now={now} />}
            {tip.houseDueAt && <DueBadge of="house" dueAt={tip.houseDueAt} now={now} />}
          </span>
        </span>
        <span className={classes.title}>
          {tip.status === 'received' && <span className={classes.dot} title={tipWords.status.received} />}
          {fill(words.received, { when: formatNear(new Date(tip.receivedAt), now) })}
          {isUrgent && <b className={classes.urgent}>{inboxWords.urgent}</b>}
          {tip.valuable && <IconStar className="ico" aria-label={tipWords.valuable} />}
          {tip.hasFiles && <IconPaperclip className="ico" aria-label={inboxWords.hasFiles} />}
        </span>
        <span className="meta">
          {trackName(tip)} · {tipMeta(tip, { withArea })}
        </span>
      </Link>
    </li>
  );
}
