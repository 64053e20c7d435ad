import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import { findIssuerFamily } from '#domain/official-documents/issuer-families.ts';
import { reportOutline } from '#domain/official-documents/outline.ts';
import type { PublishedFigure } from '#domain/official-documents/published-annex.ts';
import type { FigureBook, ReportFigure } from '#domain/official-documents/report-figure.ts';

const areas = (code: string, name: string, value: string): [string, ReportFigure] => [
  code,
  {
    indicator: code,
    name,
    unit: '',
    kind: 'context',
    area: '92',
    period: '2026-YEAR',
    value,
    state: 'reference',
    reference: 'Danh mục đơn vị hành chính',
  },
];

const contextExamples: [string, ReportFigure][] = [
  areas('DVHC', 'Đơn vị hành chính cấp xã', '103'),
  areas('DVHCP', 'Phường', '31'),
  areas('DVHCX', 'Xã', '72'),
  areas('DANSO', 'Quy mô dân số', '4199400'),
];

/** Figures for tests: every indicator counted, this period and the one before, from a simple rule. */
export function fullFigures(period = '2026-YEAR', before = '2025-YEAR'): FigureBook {
  return new Map([
    ...contextExamples,
    ...visibleIndicators.map((indicator, index): [string, ReportFigure] => {
      const ratio = indicator.kind === 'ratio';
      const of = (n: number) =>
        ratio ? { parts: { numerator: String(n), denominator: String(n + 3) } } : {};
      const value = (n: number): string => (ratio ? ((n / (n + 3)) * 100).toFixed(2) : String(n));
      const now = (index * 37) % 1500;
      const then = (index * 31) % 1300;
      return [
        indicator.code,
        {
          indicator: indicator.code,
          name: indicator.nameVi,
          unit: indicator.unit,
          kind: indicator.kind,
          area: '92',
          period,
          value: value(now),
          state: 'computed',
          ...of(now),
          previous: { period: before, value: value(then), state: 'computed', ...of(then) },
        },
      ];
    }),
  ]);
}

/** A book in which only the given indicators have values. */
export function someFigures(values: Record<string, string>): FigureBook {
  return new Map([
    ...contextExamples,
    ...visibleIndicators.map((indicator): [string, ReportFigure] => [
      indicator.code,
      {
        indicator: indicator.code,
        name: indicator.nameVi,
        unit: indicator.unit,
        kind: indicator.kind,
        area: '92',
        period: '2026-YEAR',
        value: values[indicator.code] ?? null,
        state: values[indicator.code] === undefined ? 'missing' : 'computed',
      },
    ]),
  ]);
}

const published = (
  id: string,
  period: string,
  label: string,
  counted: string,
  printed: string,
  value: string,
): PublishedFigure => ({
  id,
  indicator: id.slice(0, 3),
  counted,
  area: '92',
  areaName: 'Thành phố Cần Thơ',
  formerBorders: true,
  period,
  periodLabel: label,
  value,
  rounding: 'almost',
  printed,
  source: 'Doanh Nghiệp Việt Nam, 09/7/2022',
});

const publishedExamples: PublishedFigure[] = [
  published('C01-2022-H1', '2022-H1', '6 tháng đầu năm 2022', 'Vụ việc triệt phá', 'gần 1.400', '1400'),
  published('C01-2022', '2022-YEAR', 'Năm 2022', 'Vụ việc triệt phá', 'hơn 1.100', '1100'),
  published('C02-2022-H1', '2022-H1', '6 tháng đầu năm 2022', 'Đối tượng xử lý', 'gần 2.200', '2200'),
];

/** A city year report; `over` replaces parts of it. */
export function exampleInput(over: Partial<ReportInput> = {}): ReportInput {
  const family = findIssuerFamily('committee');
  if (!family) throw new Error('No committee family');
  return {
    family,
    outline: reportOutline,
    level: 'city',
    area: { code: '92', name: 'thành phố Cần Thơ', place: 'Cần Thơ', city: 'thành phố Cần Thơ' },
    period: {
      kind: 'year',
      label: 'năm 2026',
      nextLabel: 'năm 2027',
      from: '15/12/2025',
      to: '14/12/2026',
      year: '2026',
      code: '2026-YEAR',
    },
    provisionalUntil: '21/11/2026',
    figures: fullFigures(),
    fromOtherBody: new Set(['C04', 'C05']),
    models: [
      {
        ...{ id: '01890000-0000-7000-8000-000000000001', name: 'Tiếng loa an ninh', area: '31135' },
        ...{ subject: 'Tự quản về an ninh, trật tự', areaName: 'phường Ninh Kiều' },
        ...{ foundingPaper: 'Quyết định ngày 05/3/2024', stage: 'Đang hoạt động', grade: 'Khá' },
        ...{ sites: 12, groups: 14, members: 1250, isSkilful: true },
      },
    ],
    texts: new Map([
      ['IV', { heading: '', text: 'Nhân rộng mô hình | Công an phường | Đoàn thanh niên | 30/6/2027' }],
    ]),
    published: publishedExamples,
    findings: [
      {
        id: 'half-exceeds-year:C01',
        rule: 'part_of_period_exceeds_whole',
        severity: 'contradiction',
        what: 'Số vụ 6 tháng đầu năm 2022 lớn hơn số vụ cả năm 2022',
        why: 'Một kỳ nằm trong kỳ khác thì không thể lớn hơn: gần 1.400 so với hơn 1.100.',
        sides: [
          {
            label: '6 tháng đầu năm 2022',
            printed: 'gần 1.400',
            value: '1400',
            range: 'trên 1.300 đến dưới 1.400',
            source: 'Doanh Nghiệp, 09/7/2022',
          },
          {
            label: 'Năm 2022',
            printed: 'hơn 1.100',
            value: '1100',
            range: 'trên 1.100 đến dưới 1.200',
            source: 'Pháp Luật, 01/02/2023',
          },
        ],
        arithmetic: 'Chênh lệch ít nhất: 1.300 − 1.200 = 100',
        answer: 'Giải trình: 6 tháng đếm thêm 220 vụ ngoài nguồn tin của nhân dân.',
      },
    ],
    numbers: 'rounded',
    sample: true,
    ...over,
  };
}
