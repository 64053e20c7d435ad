import type { ReportLine, ReportView } from '#contract/reports/reports.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import {
  applies,
  numberSections,
  opening,
  openingSection,
  reportOutline,
} from '#domain/official-documents/outline.ts';
import { reportPeriod } from '#domain/official-documents/report-period.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { ReportPage } from '#modules/official-reports/for-officers.ts';
import { hasLibreOffice } from '#platform/libre-office.ts';

const named = (code: string) => {
  const found = findIndicator(code);
  return { code, name: found?.nameVi ?? code, unit: found?.unit ?? '' };
};

/** The figures: as frozen once the report was presented, as counted now while it is a draft. */
function linesOf({ figures, freeze, lastYear }: ReportPage): ReportLine[] {
  const frozen = freeze && new Map(freeze.figures.map((one) => [one.indicator, one]));
  const reported = lastYear && new Map(lastYear.map((one) => [one.indicator, one.value]));
  return [...figures.values()]
    .filter(({ kind }) => kind !== 'context')
    .map((figure) => {
      const { value, state, parts } = frozen?.get(figure.indicator) ?? figure;
      return {
        ...named(figure.indicator),
        ...{ value, state },
        parts: parts ? `${formatNumber(parts.numerator)}/${formatNumber(parts.denominator)}` : null,
        previous: figure.previous?.value ?? null,
        reported: reported?.get(figure.indicator) ?? null,
      };
    });
}

function sectionsOf({ texts, period }: ReportPage, isCity: boolean): ReportView['sections'] {
  const scope = { level: isCity ? 'city' : 'commune', period: reportPeriod(period).kind } as const;
  const written = new Map(texts.map((one) => [one.section, one]));
  const own = numberSections(reportOutline, scope).map(({ section, number }) => ({
    id: section.id,
    number,
    title: section.title,
    prompts: section.content.flatMap((content) =>
      'author' in content && applies(content, scope) ? [content.author] : [],
    ),
  }));
  const first = { id: openingSection, number: '', title: opening.title, prompts: [opening.prompt] };
  const known = new Set([openingSection, ...own.map(({ id }) => id)]);
  const added = texts
    .filter(({ section }) => !known.has(section))
    .map(({ section, heading }) => ({ id: section, number: '', title: heading, prompts: [] }));
  return [first, ...own, ...added].map((section) => {
    const text = written.get(section.id);
    return {
      ...section,
      text: text?.text ?? '',
      version: text?.version ?? 0,
      author: text?.officerName ?? '',
    };
  });
}

/** A report in the words of the contract. */
export function reportViewOf(page: ReportPage, tenant: string, nameOf: AreaNames): ReportView {
  const { report, period, freeze } = page;
  const isCity = report.areaCode === tenant;
  return {
    areaCode: report.areaCode,
    areaName: page.areaName,
    isCity,
    period: { code: period.code, label: period.label, from: period.from, to: period.to },
    isOver: page.isOver,
    status: report.status,
    version: report.version,
    numbers: report.numbers,
    lines: linesOf(page),
    openFindings: page.blocking.length,
    documents: [...page.documents],
    hasPdf: hasLibreOffice(),
    frozenAt: freeze?.frozenAt.toISOString() ?? null,
    changed: page.changed.map(({ indicator, ...change }) => ({ ...named(indicator), ...change })),
    laterFacts: page.laterFacts.map(({ chain, seq, indicator, area, on, quantity, recordedAt }) => ({
      ...{ chain, seq, on, quantity },
      code: indicator,
      name: named(indicator).name,
      areaName: nameOf(area),
      at: recordedAt.toISOString(),
    })),
    steps: page.steps.map(({ step, officerName, officerTitle, remark, at }) => ({
      ...{ step, remark },
      officer: officerName,
      title: officerTitle,
      at: at.toISOString(),
    })),
    maySteps: [...page.maySteps],
    mayWrite: page.mayWrite,
    sections: sectionsOf(page, isCity),
  };
}
