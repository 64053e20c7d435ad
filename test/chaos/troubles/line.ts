import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type NetConnectOpts, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a line behaves; what is left out is as on a good one. */
export interface Weather {
  /** Each piece waits so long, in ms, each way. */
  readonly delay?: number;
  /** So many bytes a second at most, each way of each connection. */
  readonly bytesPerSecond?: number;
  /** Each connection breaks after a number of bytes drawn from 0 to this. */
  readonly cutWithin?: number;
  /** New connections are closed at once. */
  readonly refuses?: boolean;
}

/** A TCP line that can be made bad: whatever connects to its port talks to the target through it. */
export interface Line {
  readonly port: number;
  become(weather: Weather): void;
  /** Breaks every connection there is. */
  cutAll(): void;
  /** Connections there are now carry nothing from here on, or no answer, and nobody is told: as behind a dead router. */
  silenceAll(what?: 'everything' | 'answers'): void;
  stop(): Promise<void>;
}

interface Call {
  readonly ends: readonly [Socket, Socket];
  left: number;
  silent: 'nothing' | 'answers' | 'everything';
}

function breakOff({ ends }: Call): void {
  // a socket of the file system knows no reset
  for (const end of ends) end.remoteAddress ? end.resetAndDestroy() : end.destroy();
}

/** A line on loopback to a port or a socket of this machine. */
export async function openLine(target: NetConnectOpts): Promise<Line> {
  let weather: Weather = {};
  const calls = new Set<Call>();

  const passing = (call: Call, way: 'there' | 'back') =>
    new Transform({
      async transform(piece: Buffer, _, done) {
        const { delay = 0, bytesPerSecond } = weather;
        const wait = delay + (bytesPerSecond ? (piece.length / bytesPerSecond) * 1000 : 0);
        if (wait > 0) await sleep(wait);
        // never answered: what was sent waits for ever
        if (call.silent === 'everything' || (call.silent === 'answers' && way === 'back')) return;
        call.left -= piece.length;
        if (call.left > 0) return done(null, piece);
        // half of the last piece still arrives
        done(null, piece.subarray(0, Math.max(0, piece.length + call.left)));
        setImmediate(() => breakOff(call));
      },
    });

  const server = createServer((near) => {
    if (weather.refuses) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(target);
    const { cutWithin } = weather;
    const call: Call = {
      ends: [near, far],
      left: cutWithin ? randomInt(cutWithin) : Number.POSITIVE_INFINITY,
      silent: 'nothing',
    };
    calls.add(call);
    const end = () => {
      if (call.silent !== 'nothing' || !calls.delete(call)) return;
      for (const one of call.ends) one.destroy();
    };
    for (const one of call.ends) one.on('close', end).on('error', end);
    near.pipe(passing(call, 'there')).pipe(far);
    far.pipe(passing(call, 'back')).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    become: (next) => {
      weather = next;
    },
    cutAll: () => {
      for (const call of calls) breakOff(call);
    },
    silenceAll: (what = 'everything') => {
      for (const call of calls) call.silent = what;
    },
    stop: async () => {
      for (const call of calls) breakOff(call);
      server.close();
      await once(server, 'close');
    },
  };
}
