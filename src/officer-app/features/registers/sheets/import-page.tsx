import { Link } from '@tanstack/react-router';
import { endpoints } from '#contract/endpoints.ts';
import { fill } from '#locales/locale.ts';
import { recordSheets as words } from '#locales/vi/officers/record-sheets.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { IconArrowLeft } from '../../../shared/icons.ts';
import { SkeletonLines } from '../../../shared/look/skeleton-lines.tsx';
import { paths } from '../../../shared/paths.ts';
import { useTitle } from '../../../shared/use-title.ts';
import registers from '../registers.module.css';
import { useKinds } from '../use-kinds.ts';
import { ImportForm } from './import-form.tsx';
import classes from './import-page.module.css';

/** Records of a kind from an Excel file or a pasted table: told row by row first, written when the officer says so. */
export function ImportPage({ family, slug, kindKey }: { family: string; slug: string; kindKey: string }) {
  const { kinds, isPending, error } = useKinds(family);
  const kind = kinds.find(({ key }) => key === kindKey);
  const title = kind ? fill(words.title, { kind: kind.title }) : '';
  useTitle(title);
  if (isPending) return <SkeletonLines lines={8} />;
  if (!kind) return <FailureNotice error={error ?? new Error(registers.notFound)} />;
  return (
    <>
      <Link
        className={registers.back}
        to={paths.register}
        params={{ family: slug }}
        search={{ kind: kind.key }}
      >
        <IconArrowLeft className="ico" aria-hidden /> {kind.title}
      </Link>
      <h1>{title}</h1>
      <p className={classes.lead}>
        <a href={`${endpoints.recordTemplate.path}?kind=${kind.key}`}>{words.template}</a>.{' '}
        {words.templateHint}
      </p>
      <ImportForm kind={kind} />
    </>
  );
}
