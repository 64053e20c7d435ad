import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * A file that a start or a command left in the home, read by its shape.
 * @throws SyntaxError where it is no JSON, ZodError where it holds something else
 */
export const readJsonFile = <T>(file: string, shape: z.ZodType<T>): T =>
  shape.parse(JSON.parse(readFileSync(file, 'utf8')));
