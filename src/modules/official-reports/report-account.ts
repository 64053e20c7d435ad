import { createHash } from 'node:crypto';
import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import type { ReportFinding } from '#domain/official-documents/findings-annex.ts';
import type { PlacedFigure } from '#domain/official-documents/list-locked-figures.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import type { PublishedFigure } from '#domain/official-documents/published-annex.ts';
import type { CountedFact } from './trace-report.ts';

/** One printed number and everything it was made from. */
export type FigureAccount = {
  tag: string;
  printed: string[];
  places: number;
  value: string | null;
  source: PlacedFigure['source'];
  indicator?: { code: string; name: string; unit: string; kind: string };
  area?: string;
  period?: { code: string; from: string; to: string };
  formula?: string;
  parts?: { numerator: string; denominator: string };
  facts: CountedFact[];
};

/** What `--json` prints: the document, its numbers with their facts, what was published, what contradicts. */
export type ReportAccount = {
  document: {
    area: string;
    areaName: string;
    period: { code: string; from: string; to: string };
    issuer: string;
    subject: string;
    composedAt: string;
    provisional: boolean;
    sample: boolean;
    outline: string;
    bytes: number;
    sha256: string;
  };
  figures: FigureAccount[];
  published: readonly PublishedFigure[];
  findings: readonly ReportFinding[];
};

function formulaOf(code: string): Pick<FigureAccount, 'formula' | 'parts'> {
  const { kind, numerator, denominator, derivation } = findIndicator(code) ?? {};
  if (kind === 'ratio' && numerator && denominator) {
    return { formula: `${numerator} / ${denominator} × 100`, parts: { numerator, denominator } };
  }
  if (derivation)
    return { formula: `${derivation.kind}(${'codes' in derivation ? derivation.codes.join(', ') : ''})` };
  const formulas = {
    sum: 'sum of facts in the period',
    stock: 'sum of facts up to the cut-off',
    median: 'median of facts',
  };
  return kind && kind !== 'ratio' ? { formula: `${code}: ${formulas[kind]}` } : {};
}

/** The account of one printed number. */
function accountFor(figure: PlacedFigure, facts: CountedFact[]): FigureAccount {
  const { tag, texts, places, value, source } = figure;
  const account: FigureAccount = { tag, printed: texts, places, value, source, facts };
  if (source.kind === 'calculation') return { ...account, formula: source.formula };
  if (source.kind !== 'figure') return account;
  const code = (source.part && findIndicator(source.indicator)?.[source.part]) || source.indicator;
  const indicator = findIndicator(code);
  const period = findPeriod(source.period);
  return {
    ...account,
    ...(indicator && {
      indicator: { code, name: indicator.nameVi, unit: indicator.unit, kind: indicator.kind },
    }),
    area: source.area,
    ...(period && { period: { code: period.code, from: period.from, to: period.to } }),
    ...formulaOf(code),
  };
}

export type AccountedReport = {
  input: ReportInput;
  document: OfficialDocument;
  figures: readonly PlacedFigure[];
  facts: ReadonlyMap<string, CountedFact[]>;
  docx: Buffer;
  period: Period;
  now: Date;
};

/** The account of a composed report: enough to count every number in it again. */
export function accountForReport(report: AccountedReport): ReportAccount {
  const { input, document, figures, facts, docx, period, now } = report;
  return {
    document: {
      area: input.area.code,
      areaName: input.area.name,
      period: { code: period.code, from: period.from, to: period.to },
      issuer: input.family.code,
      subject: document.subject,
      composedAt: now.toISOString(),
      provisional: input.provisionalUntil !== null,
      sample: input.sample,
      outline: input.outline.version,
      bytes: docx.length,
      sha256: createHash('sha256').update(docx).digest('hex'),
    },
    figures: figures.map((figure) => accountFor(figure, facts.get(figure.tag) ?? [])),
    published: input.published,
    findings: input.findings,
  };
}
