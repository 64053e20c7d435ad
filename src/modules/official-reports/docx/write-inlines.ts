import {
  BuilderElement,
  type ParagraphChild,
  StringValueElement,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { BlockStyle } from '#domain/official-documents/layout.ts';
import type { Inline, LockedFigure } from '#domain/official-documents/locked-figure.ts';
import { writeBar } from './write-bar.ts';
import { halfPoints, type Writing } from './writing.ts';

function runsOf(text: string, style: BlockStyle, font: string, shaded: boolean): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        font,
        size: halfPoints(style.sizePt),
        bold: style.bold ?? false,
        italics: style.italic ?? false,
        allCaps: false,
        ...(style.colour ? { color: style.colour } : {}),
        ...(index ? { break: 1 } : {}),
        ...(shaded ? { shading: { type: 'clear', color: 'auto', fill: 'E7E6E6' } } : {}),
      }),
  );
}

function element(name: string, children: readonly XmlComponent[]): BuilderElement {
  return new BuilderElement({ name, children });
}

/**
 * A number inside a content control that can neither be edited nor removed in Word. The tag names
 * the figure; the title shows it to the reader who clicks.
 */
function lockedField(figure: LockedFigure, run: TextRun[], id: number): ParagraphChild {
  const properties = element('w:sdtPr', [
    new StringValueElement('w:alias', figure.tag),
    new StringValueElement('w:tag', figure.tag),
    new BuilderElement({ name: 'w:id', attributes: { value: { key: 'w:val', value: id } } }),
    new StringValueElement('w:lock', 'sdtContentLocked'),
  ]);
  const content = element('w:sdtContent', run);
  const field: XmlComponent = element('w:sdt', [properties, content]);
  // docx has no type for a content control in a line, but writes any element
  return field as ParagraphChild;
}

/** The runs and locked fields of a line, in the style of its block. */
export function writeInlines(
  inlines: readonly Inline[],
  style: BlockStyle,
  writing: Writing,
  shaded = false,
): ParagraphChild[] {
  const { font } = writing.layout;
  return inlines.flatMap((inline): ParagraphChild[] => {
    if ('figure' in inline) {
      const run = runsOf(inline.figure.text, style, font, shaded);
      return [lockedField(inline.figure, run, writing.nextFieldId())];
    }
    const { text, bar, tab, bold = style.bold, italic = style.italic } = inline;
    if (bar) return bar.share > 0 ? [writeBar(bar)] : [];
    const shown = style.capitals ? text.toLocaleUpperCase('vi') : text;
    const runs =
      text === '' ? [] : runsOf(shown, { ...style, bold, italic }, font, shaded || inline.hint === true);
    return tab
      ? [...runs, new TextRun({ children: [new Tab()], font, size: halfPoints(style.sizePt) })]
      : runs;
  });
}
