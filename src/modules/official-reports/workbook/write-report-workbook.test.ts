import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { reportWords } from '#locales/vi/report.ts';
import { exampleInput } from '../report-input.fixture.ts';
import { totalsOf } from './totals-of.ts';
import { writeReportWorkbook } from './write-report-workbook.ts';

const input = exampleInput();
const document = buildReport(input, reportWords);
const bytes = await writeReportWorkbook(document, input);
if (process.env.OUT) writeFileSync(process.env.OUT, bytes);
const zip = await JSZip.loadAsync(bytes);
const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';

test('every annex is a sheet, and the last one says what the numbers mean', async () => {
  const names = [...(await part('xl/workbook.xml')).matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toHaveLength(document.annexes.length + 1);
  document.annexes.forEach(({ label }, i) => {
    expect(names[i]?.startsWith(label.replace('Phụ lục', 'PL'))).toBe(true);
  });
  expect(names.at(-1)).toBe('Nguồn');
});

test('differences, percentages and shares are formulas over the cells beside them, with the value that they have', async () => {
  const sheet = await part('xl/worksheets/sheet1.xml');
  const cells = new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<f>([^<]*)<\/f>)?<v>([^<]*)<\/v>/g)].map(
      ([, at = '', formula, value]) => [at, { formula, value: Number(value) }] as const,
    ),
  );
  const valueAt = (at = ''): number => cells.get(at)?.value ?? Number.NaN;
  const formulas = [...cells.values()].filter(({ formula }) => formula !== undefined);
  let [differences, shares] = [0, 0];
  for (const { formula = '', value } of formulas) {
    const difference = /^([A-Z]+\d+)-([A-Z]+\d+)$/.exec(formula);
    const share = /ROUND\(([A-Z]+\d+)\/([A-Z]+\d+)\*100,2\)/.exec(formula);
    const change = /ROUND\(\(([A-Z]+\d+)-([A-Z]+\d+)\)\/[A-Z]+\d+\*100,2\)/.exec(formula);
    const [, left, right] = difference ?? share ?? change ?? [];
    const [a, b] = [valueAt(left), valueAt(right)];
    const expected = difference ? a - b : share ? (a / b) * 100 : ((a - b) / b) * 100;
    expect(value).toBeCloseTo(expected, 1);
    if (difference) differences += 1;
    if (share) shares += 1;
  }
  expect(differences).toBeGreaterThan(60);
  expect(shares).toBeGreaterThan(8);
});

test('the total of the units is the live sum of their rows and of what the city holds itself', () => {
  const communes = [
    ['1', 'Phường An Bình', 15, { value: 2.5, format: 'decimal' as const }],
    ['2', 'Phường Bình Thủy', 12, null],
  ];
  expect(totalsOf(['', 'Toàn thành phố', 30, 2.5], communes, 4)).toEqual([
    '',
    'Toàn thành phố',
    { formula: 'SUM(C4:C5)+3', value: 30 },
    { formula: 'SUM(D4:D5)', value: 2.5 },
  ]);
});

test('sample data is named on every sheet', async () => {
  for (let i = 1; i <= document.annexes.length + 1; i += 1) {
    expect(await part(`xl/worksheets/sheet${i}.xml`)).toContain('DỮ LIỆU MẪU');
  }
});
