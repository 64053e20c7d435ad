import { createServer } from 'node:http';
import { runProcess } from './run-process.ts';
/** Answers /healthz until the real site is wired in. */
export const placeholderSite = () =>
  runProcess(async ({ port, listen }) => {
    const server = createServer((_request, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(port, listen, resolve));
    return () => new Promise((resolve) => server.close(() => resolve()));
  });
