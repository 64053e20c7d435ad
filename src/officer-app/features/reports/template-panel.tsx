import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReportTemplates } from '#contract/reports/report-templates.ts';
import { fill } from '#locales/locale.ts';
import { templates as words } from '#locales/vi/officers/templates.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { saySize } from '../../shared/files/say-size.ts';
import { formatInstant } from '../../shared/format-time.ts';
import { IconDownload } from '../../shared/icons.ts';
import { SkeletonLines } from '../../shared/look/skeleton-lines.tsx';
import { TemplateForm } from './template-form.tsx';
import { templateHref, templatesQuery } from './template-queries.ts';
import classes from './templates-page.module.css';

/** The template of one area: which version is in use, earlier ones, and a form to keep another. */
export function TemplatePanel({ area, name }: { area: string; name: string }) {
  const list = useQuery(templatesQuery(area));
  const versions = list.data?.versions ?? [];
  const title = fill(words.of, { area: name });
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending && <SkeletonLines lines={3} />}
      {list.data && (
        <ul>
          {versions.map((one, i) => (
            <VersionLine key={one.version} area={area} template={one} isInUse={i === 0} />
          ))}
          {list.data.inherited && (
            <li className={classes.line}>
              <div>
                <b>{fill(words.inherited, { ...list.data.inherited })}</b>
                <p className="meta">{words.inUse}</p>
              </div>
            </li>
          )}
          <li className={classes.line}>
            <div>
              <b>{words.shipped}</b>
              {versions.length === 0 && !list.data.inherited && <p className="meta">{words.inUse}</p>}
            </div>
            <FileLinks area={area} version={0} />
          </li>
        </ul>
      )}
      {list.data?.mayKeep && <TemplateForm area={area} versions={versions} />}
    </section>
  );
}

function VersionLine({
  area,
  template,
  isInUse,
}: {
  area: string;
  template: ReportTemplates['versions'][number];
  isInUse: boolean;
}) {
  const { version, fileName, sha256, size, officer, at } = template;
  const name = sha256 ? `${fileName} (${saySize(size)})` : words.backToShipped;
  return (
    <li className={classes.line}>
      <div>
        <b>{fill(words.version, { version, name })}</b>
        <p className="meta">
          {isInUse && `${words.inUse}. `}
          {fill(words.kept, { officer, at: formatInstant(new Date(at)) })}
        </p>
        {sha256 && (
          <p className={`meta ${classes.hash}`}>
            {words.hash} {sha256}
          </p>
        )}
      </div>
      {sha256 && <FileLinks area={area} version={version} />}
    </li>
  );
}

function FileLinks({ area, version }: { area: string; version: number }) {
  return (
    <div className="row">
      <Button
        component="a"
        variant="default"
        href={templateHref(area, version, 'template')}
        leftSection={<IconDownload className="ico" aria-hidden />}
      >
        {words.download}
      </Button>
      <Button component="a" variant="subtle" href={templateHref(area, version, 'preview')}>
        {words.preview}
      </Button>
    </div>
  );
}
