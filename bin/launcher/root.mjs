import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';

/** Absolute path of the checkout. */
export const root = realpathSync(
  dirname(dirname(import.meta.dirname ?? new URL('.', import.meta.url).pathname)),
);
