import type { FileRefusal } from '#domain/files/file-kind.ts';

/** A file that cannot be cleaned, with the reason that its sender is told. */
export class Refused extends Error {
  readonly reason: FileRefusal;

  constructor(reason: FileRefusal, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'Refused';
    this.reason = reason;
  }
}
