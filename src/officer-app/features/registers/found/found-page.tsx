import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { paths } from '../../../shared/paths.ts';
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
  plan,
  holds,
}: {
  family: string;
  slug: string;
  kindKey: string;
  parent: string | undefined;
  /** Id of a record whose values the form begins with. */
  like: string | undefined;
  /** A plan and the occurrence of it that comes true by the new record. */
  plan: string | undefined;
  holds: string | undefined;
}) {
  const { kinds, aims, isPending, error } = useKinds(family);
  const kind = kinds.find(({ key }) => key === kindKey);
  const navigate = useNavigate();
  useTitle(kind?.foundLabel ?? '');
  const example = useQuery({ ...recordQuery(like ?? ''), enabled: like !== undefined });
  const planned = useQuery({ ...recordQuery(plan ?? ''), enabled: plan !== undefined });
  const one = planned.data?.activities.find(({ id }) => id === holds);
  const rule = kinds
    .find(({ key }) => key === planned.data?.record.kind)
    ?.activities.find(({ key }) => key === one?.activity)?.heldAs;
  if (isPending || (like && example.isPending) || (plan && planned.isPending))
    return <SkeletonLines lines={8} />;
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
        held={planned.data && one && rule ? { plan: planned.data.record, one, rule } : undefined}
        slug={slug}
        onFounded={({ id }) =>
          void navigate({ to: paths.record, params: { family: slug, recordId: plan ?? id } })
        }
      />
    </div>
  );
}
