import { queryOptions } from '@tanstack/react-query';
import { endpoints } from '#contract/endpoints.ts';
import { call } from '../../shared/api.ts';

export interface ReportKey {
  /** Code of the city or a commune. */
  readonly area: string;
  readonly period: string;
}

export const reportsKey = ['reports'];

/** The reports that the officer may open. */
export const reportsQuery = queryOptions({
  queryKey: [...reportsKey, 'list'],
  queryFn: ({ signal }) => call('listReports', {}, signal),
});

/** One report with its figures, steps and texts; always asked anew: findings are answered and figures typed elsewhere. */
export const reportQuery = ({ area, period }: ReportKey) =>
  queryOptions({
    queryKey: [...reportsKey, area, period],
    queryFn: ({ signal }) => call('readReport', { query: { area, period } }, signal),
    staleTime: 0,
  });

/** Address of a file of the report. */
export const reportFileHref = (
  { area, period }: ReportKey,
  kind: 'docx' | 'xlsx' | 'pptx' | 'english' | 'pdf',
): string => `${endpoints.openReportFile.path}?${new URLSearchParams({ area, period, kind })}`;
