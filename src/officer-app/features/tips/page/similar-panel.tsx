import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Tip, TipSummary } from '#contract/tips/tips.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';
import { fill } from '#locales/locale.ts';
import { similarWords as words } from '#locales/vi/officers/search.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { formatNear } from '../../../shared/format-time.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { paths } from '../../../shared/paths.ts';
import { shortId, trackName } from '../../../shared/tips/tip-words.ts';
import { useNow } from '../../../shared/use-now.ts';
import { similarTipsQuery } from '../queries.ts';
import classes from './similar-panel.module.css';

/** Tips that may tell of the same happening, and those of the same place: proposals beside an opened tip. */
export function SimilarPanel({ tip }: { tip: Tip }) {
  const { data, error, refetch } = useQuery({ ...similarTipsQuery(tip.id), enabled: isOpen(tip.status) });
  const now = useNow();
  if (!isOpen(tip.status)) return null;
  const line = (one: TipSummary, note: string | null) => (
    <li key={one.id}>
      <Link to={paths.tip} params={{ tipId: one.id }}>
        <b className="num">{shortId(one)}</b> {formatNear(new Date(one.receivedAt), now)}
      </Link>
      <p className="meta">{[note, trackName(one), one.areaName].filter(Boolean).join(' · ')}</p>
    </li>
  );
  return (
    <section className="stack no-print" aria-labelledby="similar">
      <h2 id="similar">{words.title}</h2>
      <div className="panel pad stack-s">
        <FailureNotice error={error} onRetry={() => void refetch()} />
        {!data && !error && <SkeletonLines lines={2} />}
        {data?.state === 'building' && (
          <p className="quiet" role="status">
            {fill(words.building, { done: formatNumber(data.done), total: formatNumber(data.total) })}
          </p>
        )}
        {data?.state === 'compared' && (
          <>
            {data.similar.length === 0 && (
              <p className="quiet">{fill(words.none, { days: data.withinDays })}</p>
            )}
            <ul className={classes.list}>
              {data.similar.map(({ tip: one, likeness, isSamePlace }) =>
                line(
                  one,
                  fill(isSamePlace ? words.likenessThere : words.likeness, {
                    percent: Math.round(likeness * 100),
                  }),
                ),
              )}
            </ul>
            {data.samePlace.count > 0 && (
              <>
                <p>
                  <b>
                    {fill(words.samePlace, {
                      days: data.withinDays,
                      count: formatNumber(data.samePlace.count),
                    })}
                  </b>
                </p>
                <ul className={classes.list}>{data.samePlace.tips.map((one) => line(one, null))}</ul>
              </>
            )}
          </>
        )}
        <p className="meta">{words.rule}</p>
      </div>
    </section>
  );
}
