import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from '#platform/start-failure.ts';

/** The processes of a run that was killed a moment ago let go of their ports by themselves. */
const PATIENCE_MS = 3000;

/** Makes sure that a port can be opened, by opening and closing it. */
export async function checkPort(options: { port: number; listen: string; setting: string }): Promise<void> {
  const { port, setting } = options;
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const code = await tryPort(port, options.listen);
    if (code === undefined) return;
    if (code === 'EACCES') throw new StartFailure('port_not_allowed', { port, setting });
    if (code === 'EADDRNOTAVAIL') {
      throw new StartFailure('wrong_setting', {
        name: 'TINDAN_LISTEN',
        value: options.listen,
        expected: 'address',
      });
    }
    if (Date.now() > end) throw new StartFailure('port_in_use', { port, setting });
    await sleep(100);
  }
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
