import type { FileKind, FileRefusal } from '#domain/files/file-kind.ts';

/** The first line of what the cleaning process writes; the bytes of a cleaned file follow it. */
export type Verdict = { readonly kind: FileKind; readonly size: number } | { readonly refused: FileRefusal };

export const verdictLine = (verdict: Verdict): Buffer => Buffer.from(`${JSON.stringify(verdict)}\n`);
