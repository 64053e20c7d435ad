import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** Residents who send tips one after another, and try the same form again when no answer came. */
export interface Writers {
  /** Codes shown to a sender, each for one form. */
  readonly acknowledged: readonly string[];
  /** When each was, by `performance.now()`. */
  readonly at: readonly number[];
  /** Posts that got no answer and were repeated. */
  readonly repeated: () => number;
  /** Codes that came out different for a form sent twice. */
  readonly different: readonly string[];
  /** Tips that a photo went with. */
  readonly photos: () => number;
  /** Titles of the pages that refused a form, with how often. */
  readonly refusals: ReadonlyMap<string, number>;
  /** Sends until paused. */
  resume(): void;
  /** Waits until every form that was begun has its code. */
  pause(): Promise<void>;
}

const PAUSE_MS = 100;

type Form = Record<string, string>;

/** The form as a browser sends it, with a photo or without. */
function bodyOf(form: Form, photo: Buffer | undefined): URLSearchParams | FormData {
  if (!photo) return new URLSearchParams(form);
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  body.append('files', new Blob([new Uint8Array(photo)]), 'anh.jpg');
  return body;
}

async function post(url: string, form: Form, photo?: Buffer): Promise<{ status: number; html: string }> {
  const response = await fetch(url, {
    method: 'POST',
    body: bodyOf(form, photo),
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, html: await response.text() };
}

const titleOn = (html: string): string => /<title>([^<]*)/.exec(html)?.[1] ?? '';
/** A copy: a piece of a string keeps the whole page in memory, and codes are kept by the ten thousand. */
function codeOn(html: string): string | undefined {
  const found = /data-reference="([^"]+)"/.exec(html)?.[1];
  return found && Buffer.from(found).toString();
}

/**
 * @param site address of the residents' site; `areas` are codes to choose from; `think` how long a sender waits at most
 *   between two tips, in milliseconds; `photo` goes with every fourth; `codes` were shown by an earlier run
 */
export function startWriters(
  site: string,
  options: {
    count: number;
    areas: readonly string[];
    think?: number | undefined;
    photo?: Buffer;
    codes?: readonly string[];
  },
): Writers {
  const { count, areas, think = 0, codes = [] } = options;
  const acknowledged = [...codes];
  const at: number[] = [];
  const different: string[] = [];
  const refusals = new Map<string, number>();
  let repeated = 0;
  let photos = 0;
  let running = false;
  let work: Promise<unknown> = Promise.resolve();

  async function codeFor(form: Form, photo?: Buffer): Promise<{ code: string; photo: Buffer | undefined }> {
    for (;;) {
      const answer = await post(`${site}/bao-tin`, form, photo).catch(() => undefined);
      const code = answer && codeOn(answer.html);
      if (code) return { code, photo };
      if (answer) refusals.set(titleOn(answer.html), (refusals.get(titleOn(answer.html)) ?? 0) + 1);
      // a photo that finds no room is left out, as the page asks
      if (answer?.status === 422 && photo) return codeFor(form);
      // 5xx and broken connections are what we came for; a refused form would be a mistake of ours
      if (answer && answer.status < 500 && answer.status !== 429) {
        throw new Error(`The form was answered ${answer.status}: ${answer.html.slice(0, 500)}`);
      }
      repeated += 1;
      await sleep(PAUSE_MS);
    }
  }

  async function writer(): Promise<void> {
    while (running) {
      const form = {
        nonce: randomBytes(16).toString('base64url'),
        description: `Tiếng ồn ban đêm ở cuối hẻm ${randomInt(1000)}, lần thứ ${acknowledged.length + 1}`,
        areaCode: areas[randomInt(areas.length)] ?? '',
        reach: 'none',
      };
      const { code, photo } = await codeFor(form, randomInt(4) === 0 ? options.photo : undefined);
      if (photo) photos += 1;
      acknowledged.push(code);
      at.push(performance.now());
      // a second press of the button, now and then
      if (randomInt(20) === 0) {
        const again = await codeFor(form, photo);
        if (again.code !== code) different.push(`${code} ${again.code}`);
      }
      if (think > 0) await sleep(randomInt(think));
    }
  }

  return {
    acknowledged,
    at,
    different,
    photos: () => photos,
    refusals,
    repeated: () => repeated,
    resume: () => {
      running = true;
      work = Promise.all(Array.from({ length: count }, writer));
      // a failure is told where it is waited for
      work.catch(() => {});
    },
    pause: async () => {
      running = false;
      await work;
    },
  };
}

/** Codes of the list that do not open their tip. */
export async function notOpening(site: string, codes: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  const waiting = [...codes];
  const opener = async () => {
    for (let code = waiting.pop(); code; code = waiting.pop()) {
      // no answer in time is no answer about the code: it is asked again
      const answer = await post(`${site}/tra-cuu`, { code }).catch(() => undefined);
      if (!answer) waiting.push(code);
      else if (answer.status !== 200 || !answer.html.includes(code)) lost.push(code);
    }
  };
  await Promise.all(Array.from({ length: 8 }, opener));
  return lost;
}
