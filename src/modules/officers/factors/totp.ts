import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** One-time codes by time (RFC 6238): SHA-1, six digits, thirty seconds, which every authenticator app speaks. */
const stepMs = 30_000;
const digits = 6;

export const stepAt = (now: Date): number => Math.floor(now.getTime() / stepMs);

/** 160 random bits, as RFC 4226 asks for. */
export const newTotpSecret = (): Buffer => randomBytes(20);

/** The code of a time step (RFC 4226, 5.3). */
export function totpCode(secret: Uint8Array, step: number, length = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** length).padStart(length, '0');
}

/**
 * The step whose code this is: the present one, or one before or after for clocks that differ.
 * @param lastStep the step of the last code taken: it and earlier ones are over
 */
export function findStep(secret: Uint8Array, code: string, now: Date, lastStep: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const present = stepAt(now);
  return [present - 1, present, present + 1].find(
    (step) => step > lastStep && timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code)),
  );
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base 32 of RFC 4648 without padding, in which apps take a secret. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** What the QR code says to an authenticator app. */
export function totpAddress(secret: Uint8Array, username: string): string {
  const issuer = 'Tin Dân';
  const values = new URLSearchParams({
    secret: base32(secret),
    issuer,
    digits: String(digits),
    period: '30',
  });
  return `otpauth://totp/${encodeURIComponent(`${issuer}:${username}`)}?${values.toString().replaceAll('+', '%20')}`;
}
