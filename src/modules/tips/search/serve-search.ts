import type { MessagePort } from 'node:worker_threads';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { privateAreaKeys } from '../keys/area-keyring.ts';
import { searchLibrary } from './search-library.ts';
import type { Answered, Asked, SearchThreadData } from './search-messages.ts';

const minute = 60_000;

/** A search thread: opens tips of the areas that it is asked about into its own memory and answers from there. */
export function serveSearch(port: MessagePort, { databaseUrl, tenant, serviceKey }: SearchThreadData): void {
  const library = searchLibrary({
    // one connection to build with, one to keep up with the log meanwhile
    db: connectDatabase({ connectionString: databaseUrl, max: 2 }),
    tenant,
    keys: { privateAreaKey: privateAreaKeys(tenant, serviceKeyFrom(serviceKey)) },
  });
  setInterval(library.tick, minute).unref();
  port.on('message', ({ number, ask }: Asked) => {
    const send = (answered: Answered) => port.postMessage(answered);
    library.answer(ask).then(
      (answer) => send({ number, answer }),
      (error: Error & { code?: string }) => send({ number, failed: error.code ?? error.name }),
    );
  });
}
