import { endpoints } from '#contract/endpoints.ts';
import type { ExportTipsQuery } from '#contract/exports.ts';

/** Address of the list as an Excel file, with the filters that the list has. */
export function exportHref({ group, area }: ExportTipsQuery): string {
  const query = new URLSearchParams({ ...(group && { group }), ...(area && { area }) }).toString();
  return query === '' ? endpoints.exportTips.path : `${endpoints.exportTips.path}?${query}`;
}
