import type { ReportFinding } from '#domain/official-documents/findings-annex.ts';

/** The findings that keep a report from being presented: contradictions that nobody has answered. */
export const blockingFindings = (findings: readonly ReportFinding[]): ReportFinding[] =>
  findings.filter(({ severity }) => severity === 'contradiction');
