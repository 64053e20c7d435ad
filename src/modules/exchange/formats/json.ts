import { z } from 'zod';
import type { ExchangeRow, ReadExchange } from '#domain/exchange/exchange-row.ts';

const File = z.object({
  format: z.literal('tindan.figures'),
  version: z.literal(1),
  figures: z.array(
    z.object({ area: z.string(), indicator: z.string(), period: z.string(), value: z.string() }),
  ),
});

export const writeJson = (rows: readonly ExchangeRow[]): string =>
  `${JSON.stringify({ format: 'tindan.figures', version: 1, figures: rows }, null, 1)}\n`;

/** A text as JSON, or undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function readJson(text: string): ReadExchange {
  const file = File.safeParse(parsedJson(text));
  if (!file.success) {
    const [issue] = file.error.issues;
    return { rows: [], unread: [{ at: 1, fault: 'exchangeNotRead', text: issue?.path.join('.') ?? '' }] };
  }
  return { rows: file.data.figures.map((row, i) => ({ ...row, at: i + 1 })), unread: [] };
}
