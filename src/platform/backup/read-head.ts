import { StartFailure } from '../start-failure.ts';
import { type BackupHead, HEAD, headShape } from './backup-head.ts';
import { readEntries, textOf } from './read-entries.ts';

/** Carries the head out of a stream that need not be read further. */
class HeadFound extends StartFailure<'backup_unreadable'> {
  readonly head: BackupHead;
  constructor(head: BackupHead) {
    super('backup_unreadable', { file: '' });
    this.head = head;
  }
}

/** Reads what a backup says about itself, and nothing else of it. */
export async function readHead(file: string): Promise<BackupHead> {
  try {
    await readEntries(file, async (name, entry) => {
      const read = name === HEAD ? headShape.safeParse(JSON.parse(await textOf(entry))) : undefined;
      if (!read?.success) throw new StartFailure('backup_unreadable', { file });
      throw new HeadFound(read.data);
    });
  } catch (error) {
    if (error instanceof HeadFound) return error.head;
    throw error;
  }
  throw new StartFailure('backup_unreadable', { file });
}
