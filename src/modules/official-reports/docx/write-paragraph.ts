import { type IParagraphOptions, Paragraph, type TabStopDefinition } from 'docx';
import { type BlockName, type BlockStyle, textWidthMm } from '#domain/official-documents/layout.ts';
import type { Inline } from '#domain/official-documents/locked-figure.ts';
import { writeInlines } from './write-inlines.ts';
import { styleOf, twipsDown, twipsUp, type Writing } from './writing.ts';

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

/** Where the tabs of a line end, in twips from the left margin. */
function tabStopsOf(inlines: readonly Inline[], { layout }: Writing): TabStopDefinition[] {
  return inlines.flatMap((inline) => {
    if ('figure' in inline || !inline.tab) return [];
    const { to, dots } = inline.tab;
    const leader = dots ? 'dot' : 'none';
    return [{ type: to < 1 ? 'left' : 'right', position: twipsDown(textWidthMm(layout) * to), leader }];
  });
}

/** A paragraph of the document in the style of its block. Lines for the author are shaded. */
export function writeParagraph(
  block: BlockName,
  inlines: readonly Inline[],
  writing: Writing,
  over: Partial<Pick<BlockStyle, 'keepNext' | 'afterPt' | 'align'>> = {},
): Paragraph {
  const tabStops = tabStopsOf(inlines, writing);
  // words spread to the margin would push the dots of a form out of their place
  const own = tabStops.length > 0 ? { align: 'left' as const } : {};
  const style = { ...styleOf(writing, block), ...own, ...over };
  return new Paragraph({
    ...paragraphOptions(style),
    ...(tabStops.length > 0 && { tabStops }),
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
