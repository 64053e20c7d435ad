import type { Random } from './random.ts';

/** A UUIDv7 of a simulated instant: the time of the event it names, and bits of the simulation (RFC 9562, 5.7). */
export function sampleId(at: Date, random: Random): string {
  const bits = random.bytes(10);
  bits[0] = ((bits[0] ?? 0) & 0x0f) | 0x70;
  bits[2] = ((bits[2] ?? 0) & 0x3f) | 0x80;
  const text = at.getTime().toString(16).padStart(12, '0') + Buffer.from(bits).toString('hex');
  const part = (from: number, to: number) => text.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}`;
}
