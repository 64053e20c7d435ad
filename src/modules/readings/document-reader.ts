import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AreaVersion } from '#domain/areas/area.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { Failure } from '#platform/failure.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { ReadText } from './reading-words.ts';
import type { ReadingMessage, ReadingPhase, ReadingThreadData } from './serve-reading.ts';

export interface DocumentToRead {
  /** Of the command: progress is asked and reading is stopped by it. */
  readonly id: string;
  readonly officerId: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Day of the document, where the officer says it. */
  readonly day: PlainDate | null;
  readonly areas: readonly AreaVersion[];
  /** The tenant. */
  readonly home: string;
}

/** Reads documents off the event loop: a hostile or endless file takes its own thread down, and nothing else. */
export interface DocumentReader {
  /** @throws Failure invalid on `document` (not readable), conflict when it was stopped, too_many */
  read(document: DocumentToRead): Promise<ReadText>;
  /** What is being done now; undefined when nothing is read under this id. */
  phase(by: Pick<DocumentToRead, 'id' | 'officerId'>): ReadingPhase | undefined;
  /** @returns whether there was something to stop */
  stop(by: Pick<DocumentToRead, 'id' | 'officerId'>): boolean;
  close(): Promise<void>;
}

/** From sources Node runs the source, from the bundles it runs the bundle. */
const program = import.meta.filename.endsWith('.ts')
  ? join(projectRoot, 'src', 'main', 'read-document.ts')
  : join(projectRoot, 'dist', 'server', 'read-document.js');

/** As many at once as leave the machine to the others. */
const mostAtOnce = 2;
const longestMs = 10 * 60_000;
const memory = { maxOldGenerationSizeMb: 768 };

interface Running {
  readonly officerId: string;
  phase: ReadingPhase;
  readonly end: (why: Failure) => void;
}

const stopped = () => new Failure('conflict', { document: 'readingStopped' });
const refused = (reason: string) => new Failure('invalid', { document: `document.${reason}` });

export function createDocumentReader({ limitMs = longestMs } = {}): DocumentReader {
  const running = new Map<string, Running>();
  const own = ({ id, officerId }: Pick<DocumentToRead, 'id' | 'officerId'>): Running | undefined => {
    const found = running.get(id);
    return found?.officerId === officerId ? found : undefined;
  };

  async function read({ id, officerId, ...data }: DocumentToRead): Promise<ReadText> {
    if (running.size >= mostAtOnce || running.has(id)) throw new Failure('too_many');
    const worker = new Worker(program, {
      workerData: data satisfies ReadingThreadData,
      resourceLimits: memory,
    });
    const timer = setTimeout(() => running.get(id)?.end(refused('too_slow')), limitMs);
    try {
      return await new Promise<ReadText>((resolve, reject) => {
        const one: Running = { officerId, phase: 'opening', end: reject };
        running.set(id, one);
        worker.on('message', (message: ReadingMessage) => {
          if ('phase' in message) one.phase = message.phase;
          else if ('read' in message) resolve(message.read);
          else reject(refused(message.refused));
        });
        worker.on('error', (error: NodeJS.ErrnoException) =>
          reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refused('too_large') : error),
        );
        worker.on('exit', () => reject(new Error('The thread that read a document ended.')));
      });
    } finally {
      clearTimeout(timer);
      running.delete(id);
      await worker.terminate();
    }
  }

  return {
    read,
    phase: (by) => own(by)?.phase,
    stop(by) {
      const found = own(by);
      found?.end(stopped());
      return found !== undefined;
    },
    async close() {
      for (const { end } of running.values()) end(stopped());
    },
  };
}
