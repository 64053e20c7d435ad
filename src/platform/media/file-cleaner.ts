import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileKind, FileRefusal } from '#domain/files/file-kind.ts';
import type { SniffedKind } from '#domain/files/sniff-file.ts';
import { projectRoot } from '../project-root.ts';
import { confinedBy } from './confine.ts';
import { readAnswer } from './read-answer.ts';
import { findTools, type Tools } from './tools.ts';
import { type Turns, turns } from './turns.ts';
import { workFolder } from './work-folder.ts';

/** Cleans files in processes of their own. */
export interface FileCleaner {
  /** What this machine can clean. */
  readonly tools: Tools;
  /**
   * Cleans one file. `keep` is given the cleaned bytes while the process still writes them and must throw what reading
   * them throws.
   */
  clean<T>(
    file: { readonly kind: SniffedKind; readonly bytes: AsyncIterable<Uint8Array> },
    keep: (kind: FileKind, bytes: AsyncIterable<Buffer>) => Promise<T>,
  ): Promise<{ ok: true; kept: T } | { ok: false; refused: FileRefusal }>;
}

export interface CleanerOptions {
  /** Processes at once; the others wait for their turn. */
  readonly atOnce?: number;
  /** Files that may wait; more are told that there is no room. */
  readonly waiting?: number;
  /** Milliseconds for one file, after which its process is killed. */
  readonly timeLimit?: number;
  /** Bytes of memory for one process. Node reserves about 700 million of them before it has read anything. */
  readonly memory?: number;
  readonly tools?: Tools;
}

/** From sources Node runs the source, from the bundles it runs the bundle. */
const program = import.meta.filename.endsWith('.ts')
  ? join(projectRoot, 'src', 'main', 'clean-file.ts')
  : join(projectRoot, 'dist', 'server', 'clean-file.js');

export function createFileCleaner({
  atOnce = 2,
  waiting = 1_000,
  timeLimit = 60_000,
  memory = 1_400_000_000,
  tools = findTools(),
}: CleanerOptions = {}): FileCleaner {
  const turn: Turns = turns(atOnce, waiting);
  const confined = confinedBy({ memory, processor: Math.ceil(timeLimit / 1000) });
  const commandFor = (kind: SniffedKind, folder: string): [string, ...string[]] => [
    ...(confined as [string]),
    process.execPath,
    '--max-old-space-size=256',
    '--v8-pool-size=1',
    program,
    kind,
    JSON.stringify({ tools, folder }),
  ];
  return {
    tools,
    async clean({ kind, bytes }, keep) {
      const leave = await turn();
      if (!leave) return { ok: false, refused: 'room' };
      const place = await workFolder();
      const [command, ...args] = commandFor(kind, place.folder);
      const child = spawn(command, args, {
        cwd: place.folder,
        env: environment(place.folder),
        stdio: ['pipe', 'pipe', 'ignore'],
        detached: true,
      });
      const end = () => {
        // the whole group: a program that the process started must not outlive it
        if (child.pid) killGroup(child.pid);
      };
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        end();
      }, timeLimit);
      const gone = new Promise<void>((resolve) => {
        child.once('close', () => resolve());
        child.once('error', () => resolve());
      });
      // a process that refuses a file early closes its input before it has read it all
      const feeding = pipeline(bytes, child.stdin).then(
        () => undefined,
        (error: NodeJS.ErrnoException) => (isBrokenPipe(error) ? undefined : error),
      );
      try {
        const answer = await readAnswer(child.stdout, keep);
        const failure = await feeding;
        if (failure) throw failure;
        if (answer) return answer;
        // no verdict: out of time or memory, or the file brought its process down
        return { ok: false, refused: 'heavy' };
      } catch (error) {
        if (isLate) return { ok: false, refused: 'heavy' };
        throw error;
      } finally {
        clearTimeout(timer);
        end();
        await gone;
        await place.remove();
        leave();
      }
    },
  };
}

/** Nothing of our own but the search path, and few threads: each reserves memory. */
const environment = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  HOME: folder,
  TMPDIR: folder,
  MALLOC_ARENA_MAX: '2',
  UV_THREADPOOL_SIZE: '2',
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // already gone
  }
}

const isBrokenPipe = ({ code }: NodeJS.ErrnoException): boolean =>
  code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET';
