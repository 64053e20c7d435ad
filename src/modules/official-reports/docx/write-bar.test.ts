import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { buildComparisonChart } from '#domain/official-documents/comparison-chart.ts';
import { plainText } from '#domain/official-documents/locked-figure.ts';
import { reportWords } from '#locales/vi/report.ts';
import { exampleInput } from '../report-input.fixture.ts';
import { writeDocx } from './write-docx.ts';

const input = exampleInput();
const chart = buildComparisonChart(input.figures, reportWords);
const bars = (chart?.rows ?? []).flatMap((cells) =>
  cells.flatMap(({ inlines }) => inlines.flatMap((one) => ('bar' in one && one.bar ? [one.bar] : []))),
);

test('each pair of bars has its own scale, and its numbers stand beside it as locked fields', () => {
  expect(bars.length).toBeGreaterThan(2);
  expect(bars.length % 2).toBe(0);
  for (let i = 0; i < bars.length; i += 2) {
    expect(Math.max(bars[i]?.share ?? 0, bars[i + 1]?.share ?? 0)).toBe(1);
    expect([bars[i]?.tone, bars[i + 1]?.tone]).toEqual(['now', 'before']);
  }
  for (const cells of chart?.rows ?? []) {
    const [name, period, , value] = cells;
    expect(plainText(value?.inlines ?? [])).toMatch(/\d/);
    expect(value?.inlines.every((one) => 'figure' in one)).toBe(true);
    expect(plainText([...(name?.inlines ?? []), ...(period?.inlines ?? [])])).not.toMatch(/\d/);
  }
});

test('the file holds a picture for every bar that has a length', async () => {
  const zip = await JSZip.loadAsync(await writeDocx(buildReport(input, reportWords)));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(xml.match(/<pic:pic\b/g)).toHaveLength(bars.filter(({ share }) => share > 0).length);
  const pictures = Object.keys(zip.files).filter((name) => /^word\/media\/.+\.png$/.test(name));
  for (const name of pictures) {
    const bytes = await zip.file(name)?.async('uint8array');
    expect([...(bytes?.slice(1, 4) ?? [])].map((one) => String.fromCharCode(one)).join('')).toBe('PNG');
  }
});
