import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fill } from '#locales/locale.ts';
import { readCommandWords as words } from '#locales/vi/commands/read.ts';
import { documentFailureWords } from '#locales/vi/document-failures.ts';
import { DocumentFailure, type ReadDocument } from '#platform/documents/document.ts';
import { readDocument } from '#platform/documents/read-document.ts';

type Refusal = keyof typeof words.failures;

const refusals: Readonly<Record<string, Refusal>> = {
  ...{ ENOENT: 'noFile', ENOTDIR: 'noFile', EISDIR: 'isFolder', EACCES: 'notReadable', EPERM: 'notReadable' },
};

/** Why a document is not read, as the sentence for whoever typed its name. */
export class NotRead extends Error {}

/** A file, or what is handed in where the name is `-`, with its words. Throws a NotRead. */
export async function openDocument(file: string): Promise<ReadDocument> {
  const name = file === '-' ? words.stdin : file;
  try {
    return await readDocument(file === '-' ? await buffer(process.stdin) : await readFile(file), file);
  } catch (error) {
    if (error instanceof DocumentFailure)
      throw new NotRead(fill(documentFailureWords[error.reason], { file: name }), { cause: error });
    const { code = '', message } = error as NodeJS.ErrnoException;
    const refusal = refusals[code] ?? 'readFailed';
    throw new NotRead(fill(words.failures[refusal], { file: name, reason: message }), { cause: error });
  }
}
