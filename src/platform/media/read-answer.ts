import type { Readable } from 'node:stream';
import { type FileKind, type FileRefusal, isFileKind, isFileRefusal } from '#domain/files/file-kind.ts';
import { fileLimits } from '#domain/files/file-limits.ts';
import { sniffedBytes, sniffFile } from '#domain/files/sniff-file.ts';
import type { Verdict } from './inside/answer.ts';

/** The cleaning process ended, or lied, in the middle of a file. */
class BrokenAnswer extends Error {}

type Answer<T> = { ok: true; kept: T } | { ok: false; refused: FileRefusal };

/**
 * Reads what the cleaning process writes. It may have been taken over by the file, so nothing is believed: neither the
 * size nor the kind. Resolves to undefined when it ended without a verdict or in the middle of the bytes.
 */
export async function readAnswer<T>(
  output: Readable,
  keep: (kind: FileKind, bytes: AsyncIterable<Buffer>) => Promise<T>,
): Promise<Answer<T> | undefined> {
  const pieces = output[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let read = Buffer.alloc(0);
  let end = -1;
  while (end < 0 && read.length < 1024) {
    const { value, done } = await pieces.next();
    if (done) return undefined;
    read = Buffer.concat([read, value]);
    end = read.indexOf(0x0a);
  }
  const verdict = verdictOf(read.subarray(0, Math.max(0, end)).toString('utf8'));
  if (!verdict) return undefined;
  if ('refused' in verdict) return { ok: false, refused: verdict.refused };
  try {
    return { ok: true, kept: await keep(verdict.kind, checked(read.subarray(end + 1), pieces, verdict)) };
  } catch (error) {
    if (error instanceof BrokenAnswer) return undefined;
    throw error;
  }
}

function verdictOf(line: string): Verdict | undefined {
  try {
    const said = JSON.parse(line) as Record<string, unknown>;
    const { refused, kind, size } = said;
    if (typeof refused === 'string' && isFileRefusal(refused)) return { refused };
    if (typeof kind !== 'string' || !isFileKind(kind)) return undefined;
    const isSize = Number.isSafeInteger(size) && Number(size) > 0 && Number(size) <= fileLimits.cleanedSize;
    return isSize ? { kind, size: Number(size) } : undefined;
  } catch {
    return undefined;
  }
}

const documents: readonly FileKind[] = ['docx', 'xlsx', 'odt'];

/** The bytes, once their beginning is of the kind that was said; exactly as many as were said. */
async function* checked(
  first: Buffer,
  rest: AsyncIterator<Buffer>,
  { kind, size }: { kind: FileKind; size: number },
): AsyncGenerator<Buffer> {
  let waiting = first;
  let isChecked = false;
  let length = 0;
  for (;;) {
    const isEnough = waiting.length >= Math.min(sniffedBytes, size);
    if (isEnough && !isChecked) {
      const found = sniffFile(waiting.subarray(0, sniffedBytes));
      if (found !== (documents.includes(kind) ? 'zip' : kind)) throw new BrokenAnswer();
      isChecked = true;
    }
    if (isChecked) {
      length += waiting.length;
      if (length > size) throw new BrokenAnswer();
      if (waiting.length > 0) yield waiting;
      waiting = Buffer.alloc(0);
    }
    const { value, done } = await rest.next();
    if (done) break;
    waiting = waiting.length === 0 ? value : Buffer.concat([waiting, value]);
  }
  if (length !== size) throw new BrokenAnswer();
}
