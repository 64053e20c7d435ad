import type PptxGenJS from 'pptxgenjs';
import type { Slide, SlideFigure } from '#domain/official-documents/slides/slide.ts';
import { slideWords } from '#locales/vi/report-slides.ts';

type Page = PptxGenJS.Slide;

/** River teal, ink, quiet ink, and the grey of the same period: as on the officers' screens. */
export const [primary, ink, muted, grey] = ['0B5A5F', '17211F', '51605B', 'B7C2BE'] as const;

const left = 0.6;
const full = 12.1;

const title = (page: Page, text: string): void => {
  page.addText(text, {
    x: left,
    y: 0.45,
    w: full,
    h: 0.8,
    fontSize: 28,
    bold: true,
    color: ink,
    valign: 'middle',
  });
};

/** Six figures in two rows: a rule above each, the number large, what it counts and how it changed below. */
function writeFigure(page: Page, { name, value, before, change }: SlideFigure, at: number): void {
  const [w, x, y] = [3.85, left + (at % 3) * 4.1, 1.6 + Math.floor(at / 3) * 2.65];
  page.addShape('line', { x, y, w, h: 0, line: { color: primary, width: 1.5 } });
  page.addText(value, {
    x,
    y: y + 0.1,
    w,
    h: 0.75,
    fontSize: value.length > 12 ? 22 : 34,
    bold: true,
    color: primary,
    margin: 0,
  });
  page.addText(name, { x, y: y + 0.85, w, h: 0.75, fontSize: 16, color: ink, margin: 0, valign: 'top' });
  page.addText([before, change].filter((text) => text !== '').join('  '), {
    ...{ x, y: y + 1.6, w, h: 0.6 },
    ...{ fontSize: 14, color: muted, margin: 0, valign: 'top' },
  });
}

function writeTable(page: Page, { head, rows }: Extract<Slide, { kind: 'table' }>): void {
  const cell = (text: string, at: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      ...{ fontSize: 16, color: ink, bold: isHead, align: at === 0 ? 'left' : 'right' },
      border: [
        { type: 'none' },
        { type: 'none' },
        { type: 'solid', pt: isHead ? 1.5 : 0.5, color: isHead ? primary : grey },
        { type: 'none' },
      ],
    },
  });
  page.addTable(
    [
      head.map((text, at) => cell(text, at, true)),
      ...rows.map((row) => row.map((text, at) => cell(text, at, false))),
    ],
    { x: left, y: 1.5, w: full, colW: [7.3, 2.4, 2.4] },
  );
}

function writeChart(
  page: Page,
  { labels, now, before }: Extract<Slide, { kind: 'chart' }>,
  deck: PptxGenJS,
): void {
  page.addChart(
    deck.ChartType.bar,
    [
      { name: slideWords.now, labels: labels.toReversed(), values: now.toReversed() },
      { name: slideWords.before, labels: labels.toReversed(), values: before.toReversed() },
    ],
    {
      ...{ x: left, y: 1.4, w: full, h: 5.5, barDir: 'bar', barGapWidthPct: 60 },
      ...{ chartColors: [primary, grey], showLegend: true, legendPos: 't', legendFontSize: 14 },
      ...{ showValue: true, dataLabelFormatCode: '#,##0', dataLabelFontSize: 12, dataLabelColor: ink },
      ...{ catAxisLabelFontSize: 13, valAxisHidden: true },
      ...{ valGridLine: { style: 'none' }, lang: 'vi-VN' },
    },
  );
}

/** One slide of the deck. */
export function writeSlide(page: Page, slide: Slide, deck: PptxGenJS): void {
  if (slide.kind === 'title') {
    page.addText(slide.title, {
      x: left,
      y: 1.6,
      w: full,
      h: 2.4,
      fontSize: 36,
      bold: true,
      color: ink,
      valign: 'bottom',
    });
    page.addText(slide.lines.join('\n'), {
      x: left,
      y: 4.3,
      w: full,
      h: 1.8,
      fontSize: 18,
      color: muted,
      valign: 'top',
    });
    return;
  }
  title(page, slide.title);
  if (slide.kind === 'figures') slide.figures.forEach((figure, at) => void writeFigure(page, figure, at));
  if (slide.kind === 'table') writeTable(page, slide);
  if (slide.kind === 'chart') writeChart(page, slide, deck);
  if (slide.kind === 'points') {
    page.addText(
      slide.points.map((text) => ({
        text,
        options: { bullet: { indent: 18 }, breakLine: true, paraSpaceAfter: 10 },
      })),
      { x: left, y: 1.5, w: full, h: 5.3, fontSize: 20, color: ink, valign: 'top', fit: 'shrink' },
    );
  }
}
