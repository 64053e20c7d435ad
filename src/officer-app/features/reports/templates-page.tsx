import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reports } from '#locales/vi/officers/reports.ts';
import { templates as words } from '#locales/vi/officers/templates.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { IconArrowLeft } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { paths } from '../../shared/paths.ts';
import { useTitle } from '../../shared/use-title.ts';
import { reportsQuery } from './queries.ts';
import { TemplateGuide } from './template-guide.tsx';
import { TemplatePanel } from './template-panel.tsx';
import classes from './templates-page.module.css';

/** The Word files that the officer's areas write their reports with, and what may stand in them. */
export function TemplatesPage() {
  useTitle(words.title);
  const list = useQuery(reportsQuery);
  const areas = new Map((list.data?.own ?? []).map(({ areaCode, areaName }) => [areaCode, areaName]));
  return (
    <div className="stack-l">
      <div className={classes.head}>
        <Link to={paths.reports} className={classes.back}>
          <IconArrowLeft className="ico" aria-hidden /> {reports.back}
        </Link>
        <h1>{words.title}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonLines lines={6} />}
      {[...areas].map(([area, name]) => (
        <TemplatePanel key={area} area={area} name={name} />
      ))}
      <TemplateGuide />
    </div>
  );
}
