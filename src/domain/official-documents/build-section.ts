import { buildBodyTable } from './figures-annex.ts';
import type { Inline } from './locked-figure.ts';
import type { Block } from './official-document.ts';
import { paragraph } from './official-document.ts';
import { applies, type Content, type NumberedSection, type ReportScope, tasksSection } from './outline.ts';
import type { FigureBook } from './report-figure.ts';
import type { ReportWords } from './report-words.ts';
import { renderSentence } from './sentence.ts';
import { lockSlot, parseTemplate, slotValue } from './slots.ts';
import { readTask } from './written-annexes.ts';

type Piece = { blocks: Block[]; missing: string[] };

function promptBlocks(
  prompt: Extract<Content, { prompt: unknown }>['prompt'],
  figures: FigureBook,
  words: ReportWords,
) {
  const value = figures.get(prompt.indicator)?.value ?? null;
  const raised =
    value !== null &&
    ((prompt.above !== undefined && Number(value) > prompt.above) ||
      (prompt.below !== undefined && Number(value) < prompt.below));
  const pieces = parseTemplate(prompt.text);
  if (!raised || pieces.some((piece) => typeof piece !== 'string' && slotValue(piece, figures) === null))
    return [];
  const inlines = pieces.map(
    (piece): Inline =>
      typeof piece === 'string' ? { text: piece } : { figure: lockSlot(piece, figures, words) },
  );
  return [placeholderOf(inlines, words)];
}

/** The visible line that asks the author for text, round locked figures where there are some. */
function placeholderOf(inlines: Inline[], words: ReportWords): Block {
  const [before = '', after = ''] = words.placeholder('\0').split('\0');
  return {
    kind: 'paragraph',
    block: 'placeholder',
    inlines: [{ text: before }, ...inlines, { text: after }],
  };
}

function buildContent(content: Content, figures: FigureBook, words: ReportWords): Piece {
  if ('author' in content) return { blocks: [placeholderOf([{ text: content.author }], words)], missing: [] };
  if ('prompt' in content) return { blocks: promptBlocks(content.prompt, figures, words), missing: [] };
  if ('table' in content) {
    const { caption, indicators } = content.table;
    const known = indicators.some((code) => (figures.get(code)?.value ?? null) !== null);
    if (!known) return { blocks: [], missing: indicators };
    return {
      blocks: [paragraph('body', `${caption}:`), buildBodyTable(indicators, figures, words)],
      missing: [],
    };
  }
  const { inlines, missing } = renderSentence(content.sentence, figures, words);
  return { blocks: inlines.length ? [{ kind: 'paragraph', block: 'body', inlines }] : [], missing };
}

/**
 * A section: its heading, the sentences and tables that its figures allow, one line naming the
 * indicators that nobody has counted, what the author wrote, or the lines that ask for it. In a final report nothing
 * asks any more: a section without anything to say says so, and whether that is because nobody has counted.
 */
export function buildSection(
  { section, depth, number }: NumberedSection,
  {
    figures,
    texts,
    isFinal,
  }: { figures: FigureBook; texts: ReadonlyMap<string, { text: string }>; isFinal: boolean },
  scope: ReportScope,
  words: ReportWords,
): Block[] {
  const heading = paragraph(depth === 1 ? 'section' : 'subsection', `${number}. ${section.title}`);
  const written = (texts.get(section.id)?.text ?? '').split(/\n+/).filter((line) => line.trim() !== '');
  const contents = section.content.filter(
    (content) => applies(content, scope) && !(written.length > 0 && 'author' in content),
  );
  const pieces = contents.map((content) => ({ content, ...buildContent(content, figures, words) }));
  const isNote = (content: Content): boolean => 'author' in content || 'prompt' in content;
  const missing = [...new Set(pieces.flatMap((piece) => piece.missing))];
  const names = missing.map((code) => figures.get(code)?.name ?? code);
  const told = pieces.filter(({ content }) => !isNote(content)).flatMap(({ blocks }) => blocks);
  const isTask = (line: string): boolean => section.id === tasksSection && line.includes('|');
  const own = written.map((line) =>
    paragraph('body', isTask(line) ? words.tasksAnnex.inProse(readTask(line)) : line.trim()),
  );
  if (isFinal) {
    const isSilent = contents.length > 0 && told.length + own.length === 0;
    const silence = missing.length > 0 ? words.nothingCounted : words.nothingToTell;
    return [heading, ...told, ...own, ...(isSilent ? [paragraph('body', silence)] : [])];
  }
  return [
    heading,
    ...told,
    ...(names.length ? [placeholderOf([{ text: words.missingFigures(names) }], words)] : []),
    ...own,
    ...pieces.filter(({ content }) => isNote(content)).flatMap(({ blocks }) => blocks),
  ];
}
