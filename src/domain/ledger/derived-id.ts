import { createHash } from 'node:crypto';

/**
 * The id of what a command makes beside its own event: the same command makes the same ids, so that a retry finds
 * them. Shaped as a UUID of version 8 (RFC 9562).
 */
export function derivedId(commandId: string, ...parts: readonly string[]): string {
  const bytes = createHash('sha256')
    .update([commandId, ...parts].join('\n'))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
