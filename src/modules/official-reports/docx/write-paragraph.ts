import { type IParagraphOptions, Paragraph } from 'docx';
import type { BlockName, BlockStyle } from '#domain/official-documents/layout.ts';
import type { Inline } from '#domain/official-documents/locked-figure.ts';
import { writeInlines } from './write-inlines.ts';
import { styleOf, twipsUp, type Writing } from './writing.ts';

const alignments = { left: 'left', right: 'right', center: 'center', justified: 'both' } as const;
const singleLine = 240;

/** Paragraph options of a style; `over` wins. */
export function paragraphOptions(style: BlockStyle): IParagraphOptions {
  return {
    alignment: alignments[style.align],
    spacing: {
      before: (style.beforePt ?? 0) * 20,
      after: (style.afterPt ?? 0) * 20,
      line: Math.round((style.line ?? 1) * singleLine),
      lineRule: 'auto',
    },
    ...(style.firstLineMm ? { indent: { firstLine: twipsUp(style.firstLineMm) } } : {}),
    ...(style.keepNext ? { keepNext: true } : {}),
    ...(style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel }),
  };
}

/** A paragraph of the document in the style of its block. Lines for the author are shaded. */
export function writeParagraph(
  block: BlockName,
  inlines: readonly Inline[],
  writing: Writing,
  over: Partial<Pick<BlockStyle, 'keepNext' | 'afterPt' | 'align'>> = {},
): Paragraph {
  const style = { ...styleOf(writing, block), ...over };
  return new Paragraph({
    ...paragraphOptions(style),
    children: writeInlines(inlines, style, writing, block === 'placeholder'),
  });
}

/** A drawn solid line of the given width, centred in a column: the decree wants no underlining. */
export function drawnLine(lengthMm: number, columnMm: number): Paragraph {
  const side = twipsUp(Math.max(0, (columnMm - lengthMm) / 2));
  return new Paragraph({
    border: { top: { style: 'single', size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 40, after: 0, line: 80, lineRule: 'exact' },
    children: [],
  });
}
