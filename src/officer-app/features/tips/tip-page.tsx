import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CallFailure } from '#contract/client.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { Empty } from '../../shared/empty.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconArrowLeft, IconInfoCircle } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { SkeletonLines } from '../../shared/skeleton-lines.tsx';
import { shortId } from '../../shared/tip-words.ts';
import { useTitle } from '../../shared/use-title.ts';
import { Conversation } from './conversation.tsx';
import { tipQuery } from './queries.ts';
import { TipActions } from './tip-actions.tsx';
import { TipContactPanel } from './tip-contact.tsx';
import { TipFiles } from './tip-files.tsx';
import { TipHead } from './tip-head.tsx';
import { TipLimits } from './tip-limits.tsx';
import classes from './tip-page.module.css';
import { TipTold } from './tip-told.tsx';

const { tip: words, errors } = officers;

/** One opened tip: what was told, the conversation, the clocks and what may be done. */
export function TipPage({ tipId }: { tipId: string }) {
  useTitle(fill(words.title, { short: shortId({ id: tipId }) }));
  const { data: tip, error, refetch } = useQuery(tipQuery(tipId));
  const isGone = error instanceof CallFailure && ['not_found', 'not_allowed'].includes(error.code);
  return (
    <article className={classes.tip}>
      <Link to={paths.inbox} className={`${classes.back} no-print`}>
        <IconArrowLeft className="ico" aria-hidden /> {words.back}
      </Link>
      {!tip && !error && <SkeletonLines lines={8} />}
      {isGone && (
        <Empty icon={<IconInfoCircle aria-hidden />} title={errors.notFoundTitle} isPage>
          <p>{errors.notFoundText}</p>
        </Empty>
      )}
      {error && !isGone && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {tip && !isGone && (
        <div className={classes.columns}>
          <div className="stack-l">
            <TipHead tip={tip} />
            <TipTold tip={tip} />
            <TipFiles tipId={tip.id} />
            <Conversation tip={tip} />
          </div>
          <div className="stack-l">
            <TipActions tip={tip} />
            <TipLimits tip={tip} />
            <TipContactPanel tip={tip} />
          </div>
        </div>
      )}
    </article>
  );
}
