import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';
import { tipLifeWords } from '#locales/vi/officers/tip-life.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { formatInstant } from '../../../shared/format-time.ts';
import { IconInbox } from '../../../shared/icons.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { Tag } from '../../../shared/look/tag.tsx';
import { useHasManyAreas } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { shortId } from '../../../shared/tips/tip-words.ts';
import { useTitle } from '../../../shared/use-title.ts';
import { movedAwayQuery } from '../queries.ts';
import classes from './moved-away-page.module.css';

const { moved: words } = inboxWords;

const standing = (isTaken: boolean | null): string =>
  isTaken === null ? words.untold : isTaken ? words.taken : words.waiting;

/** Tips that the unit moved to others: when, where to, why, and whether they were taken up there. */
export function MovedAwayPage() {
  useTitle(words.title);
  const withUnit = useHasManyAreas();
  const { data, error, refetch } = useQuery(movedAwayQuery);
  return (
    <div className="stack-l">
      <div>
        <h1>{words.heading}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <FailureNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <SkeletonLines lines={6} />}
      {data && data.moved.length === 0 && (
        <Empty icon={<IconInbox aria-hidden />} title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      )}
      {data && data.moved.length > 0 && (
        <ul className={classes.lines}>
          {data.moved.map(({ tipId, movedAt, fromName, toName, reason, isTaken }) => (
            <li key={`${tipId} ${movedAt}`}>
              <b className="num">{shortId({ id: tipId })}</b>
              <span>{fill(withUnit ? words.fromTo : words.to, { from: fromName, to: toName })}</span>
              <Tag lined={isTaken === false}>{standing(isTaken)}</Tag>
              <span className="meta">
                {formatInstant(new Date(movedAt))} · {tipLifeWords.reason.move[reason]}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data?.isCut && <p className="meta">{fill(words.cut, { count: formatNumber(data.moved.length) })}</p>}
      <p className="no-print">
        <Link to={paths.inbox}>{words.back}</Link>
      </p>
    </div>
  );
}
