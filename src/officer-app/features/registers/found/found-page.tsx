import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { registers as words } from '#locales/vi/officers-registers.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { paths } from '../../../shared/paths.ts';
import { SkeletonLines } from '../../../shared/skeleton-lines.tsx';
import { useTitle } from '../../../shared/use-title.ts';
import { recordQuery } from '../queries.ts';
import classes from '../registers.module.css';
import { useKinds } from '../use-kinds.ts';
import { FoundForm } from './found-form.tsx';

/** A page of its own for a new record, so that a phone shows the form and nothing else. */
export function FoundPage({
  family,
  slug,
  kindKey,
  parent,
  like,
}: {
  family: string;
  slug: string;
  kindKey: string;
  parent: string | undefined;
  /** Id of a record whose values the form begins with. */
  like: string | undefined;
}) {
  const { kinds, aims, isPending, error } = useKinds(family);
  const kind = kinds.find(({ key }) => key === kindKey);
  const navigate = useNavigate();
  useTitle(kind?.foundLabel ?? '');
  const example = useQuery({ ...recordQuery(like ?? ''), enabled: like !== undefined });
  if (isPending || (like && example.isPending)) return <SkeletonLines lines={8} />;
  if (!kind) return <FailureNotice error={error ?? new Error(words.notFound)} />;
  return (
    <div className={classes.form}>
      <h1>{kind.foundLabel}</h1>
      <FoundForm
        kind={kind}
        kinds={kinds}
        aims={aims}
        parent={parent}
        like={example.data?.record}
        slug={slug}
        onFounded={({ id }) => void navigate({ to: paths.record, params: { family: slug, recordId: id } })}
      />
    </div>
  );
}
