import type { ReportFinding } from '#domain/official-documents/findings-annex.ts';

/** Contradictions among the report's figures and those published about its area. */
export async function listReportFindings(..._: unknown[]): Promise<ReportFinding[]> {
  return [];
}
