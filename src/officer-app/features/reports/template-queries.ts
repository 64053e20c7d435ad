import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '#contract/endpoints.ts';
import { call } from '../../shared/api.ts';

export const templatesKey = ['report-templates'];

/** The versions of an area's Word template. */
export const templatesQuery = (area: string) =>
  queryOptions({
    queryKey: [...templatesKey, area],
    queryFn: ({ signal }) => call('listReportTemplates', { query: { area } }, signal),
  });

/** Address of a version as it is, or filled in with example figures; 0 is the product's own. */
export const templateHref = (area: string, version: number, as: 'template' | 'preview'): string =>
  `${endpoints.openReportTemplate.path}?${new URLSearchParams({ area, version: String(version), as })}`;
