import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CallFailure } from '#contract/client.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconArrowLeft, IconInfoCircle } from '../../../shared/icons.ts';
import { Empty } from '../../../shared/look/empty.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { paths } from '../../../shared/paths.ts';
import { shortId } from '../../../shared/tips/tip-words.ts';
import { useTitle } from '../../../shared/use-title.ts';
import { TipActions } from '../actions/tip-actions.tsx';
import { tipLifeQuery, tipQuery } from '../queries.ts';
import { IdentityPanel } from '../sender/identity-panel.tsx';
import { TipContactPanel } from '../sender/tip-contact.tsx';
import { Conversation } from './conversation.tsx';
import { SimilarPanel } from './similar-panel.tsx';
import { TipClocks } from './tip-clocks.tsx';
import { TipDocuments } from './tip-documents.tsx';
import { TipFiles } from './tip-files.tsx';
import { TipHead } from './tip-head.tsx';
import { TipHistory } from './tip-history.tsx';
import { TipNotes } from './tip-notes.tsx';
import classes from './tip-page.module.css';
import { TipPapers } from './tip-papers.tsx';
import { TipTold } from './tip-told.tsx';

const { tip: words, errors } = officers;

/** One opened tip: what was told, the conversation, the clocks, what may be done and what was done. */
export function TipPage({ tipId }: { tipId: string }) {
  useTitle(fill(words.title, { short: shortId({ id: tipId }) }));
  const opened = useQuery(tipQuery(tipId));
  const { data: tip } = opened;
  const { data: life, ...asked } = useQuery({ ...tipLifeQuery(tipId), enabled: tip !== undefined });
  const error = opened.error ?? asked.error;
  const isGone = error instanceof CallFailure && ['not_found', 'not_allowed'].includes(error.code);
  const retry = () => void (opened.error ? opened.refetch() : asked.refetch());
  return (
    <article className={classes.tip}>
      <Link to={paths.inbox} className={`${classes.back} no-print`}>
        <IconArrowLeft className="ico" aria-hidden /> {words.back}
      </Link>
      {!(tip && life) && !error && <SkeletonLines lines={8} />}
      {isGone && (
        <Empty icon={<IconInfoCircle aria-hidden />} title={errors.notFoundTitle} isPage>
          <p>{errors.notFoundText}</p>
        </Empty>
      )}
      {error && !isGone && <FailureNotice error={error} onRetry={retry} />}
      {tip && life && !isGone && (
        <div className={classes.columns}>
          <div className={`stack-l ${classes.first}`}>
            <TipHead tip={tip} life={life} />
            <TipTold tip={tip} />
            <TipFiles tipId={tip.id} />
          </div>
          <div className={`stack-l ${classes.side}`}>
            <TipActions subject={{ tip, life }} />
            <TipClocks subject={{ tip, life }} />
            <TipContactPanel tip={tip} />
            <IdentityPanel tip={tip} />
            <SimilarPanel tip={tip} />
            <TipPapers subject={{ tip, life }} />
          </div>
          <div className={`stack-l ${classes.second}`}>
            <Conversation tip={tip} />
            <TipDocuments tipId={tip.id} />
            <TipNotes subject={{ tip, life }} />
            <TipHistory tipId={tip.id} />
          </div>
        </div>
      )}
    </article>
  );
}
