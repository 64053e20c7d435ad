import type { FileKind } from '#domain/files/file-kind.ts';

/** A file as it may be kept. */
export interface CleanedFile {
  readonly kind: FileKind;
  readonly bytes: Buffer;
}
