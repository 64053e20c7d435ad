import type { Random } from './random.ts';

/** A UUIDv7 of a simulated instant: the time of the event it names, and bits of the simulation (RFC 9562, 5.7). */
export function sampleId(at: Date, random: Random): string {
  const bits = random.bytes(10);
  const tail = [((bits[0] ?? 0) & 0x0f) | 0x70, bits[1], ((bits[2] ?? 0) & 0x3f) | 0x80, ...bits.slice(3)];
  const hex = (value: number | undefined) => (value ?? 0).toString(16).padStart(2, '0');
  const text = at.getTime().toString(16).padStart(12, '0') + tail.map(hex).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
