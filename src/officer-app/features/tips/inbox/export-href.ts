import { endpoints } from '#contract/endpoints.ts';
import type { TipFilter } from '#contract/tips/inbox.ts';

/** Address of the list as an Excel file, with the filters that the list has. */
export function exportHref(filter: TipFilter): string {
  const set = Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : []));
  const query = new URLSearchParams(set).toString();
  return query === '' ? endpoints.exportTips.path : `${endpoints.exportTips.path}?${query}`;
}
