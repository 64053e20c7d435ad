import { convertLegacy } from '#domain/legacy-encodings/convert-legacy.ts';
import { findLegacy } from '#domain/legacy-encodings/find-legacy.ts';
import type { DocumentBlock, DocumentText, LegacyEncoding, Place } from './document.ts';

/** The document in Unicode: text converted where it is in an encoding of before, and every place with it. */
export function fromLegacy(document: DocumentText): DocumentText & { legacyEncoding: LegacyEncoding | null } {
  const legacyEncoding = findLegacy(document.text);
  if (legacyEncoding === null) return { ...document, legacyEncoding };
  const { text, places } = convertLegacy(document.text, legacyEncoding);
  const moved = <T extends Place>(place: T): T => ({
    ...place,
    start: places[place.start] ?? 0,
    end: places[place.end] ?? 0,
  });
  const movedBlock = (block: DocumentBlock): DocumentBlock =>
    block.kind === 'table' ? { ...moved(block), cells: block.cells.map(moved) } : moved(block);
  return {
    title: document.title && convertLegacy(document.title, legacyEncoding).text,
    text,
    blocks: document.blocks.map(movedBlock),
    fields: document.fields.map(moved),
    legacyEncoding,
  };
}
