import type { MessagePort } from 'node:worker_threads';
import type { AreaVersion } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { readOwnReport } from '#domain/reading/read-own-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { findDocumentDay } from '#domain/reading/scope/document-day.ts';
import { DocumentFailure, type DocumentFailureReason } from '#platform/documents/document.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import type { ReadText } from './reading-words.ts';

export interface ReadingThreadData {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly day: PlainDate | null;
  readonly areas: readonly AreaVersion[];
  /** The tenant: of several units of one name, its own is meant. */
  readonly home: string;
}

/** `opening`: out of the file's format, recognising pages where they are pictures; `reading`: figures in the words. */
export type ReadingPhase = 'opening' | 'reading';

export type ReadingMessage =
  | { readonly phase: ReadingPhase }
  | { readonly read: ReadText }
  | { readonly refused: DocumentFailureReason };

/** One document, inside its thread. */
export async function serveReading(
  port: Pick<MessagePort, 'postMessage'>,
  { bytes, fileName, day, areas, home }: ReadingThreadData,
): Promise<void> {
  const say = (message: ReadingMessage) => port.postMessage(message);
  try {
    const { text, blocks, fields, format, isScanned } = await readDocument(bytes, fileName);
    say({ phase: 'reading' });
    const documentOn = day ?? findDocumentDay(text);
    const tables = blocks.filter((block) => block.kind === 'table');
    const figures = readOwnReport(text, fields, {
      day: documentOn,
      areaCodes: areaCodes(areas, home),
      tables,
    });
    say({ read: { text, blocks, format, isScanned, documentOn, figures } });
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error;
    say({ refused: error.reason });
  }
}
