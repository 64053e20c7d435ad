import { randomBytes } from 'node:crypto';
import { hmacSha256 } from '#domain/sealing/hmac.ts';
import type { Clock } from '#platform/clock.ts';

const hourMs = 3_600_000;

/**
 * What stands for a network address while requests wait: a hash under a salt that is drawn anew each hour and is kept
 * nowhere. An IPv6 customer has a whole /64: its addresses are one origin.
 */
export function originKeys(clock: Clock): (address: string) => string {
  let salt = randomBytes(32);
  let hour = Math.floor(clock().getTime() / hourMs);
  return (address) => {
    const now = Math.floor(clock().getTime() / hourMs);
    if (now !== hour) {
      salt = randomBytes(32);
      hour = now;
    }
    return hmacSha256(salt, Buffer.from(networkOf(address)))
      .toString('base64url')
      .slice(0, 22);
  };
}

/** `2001:db8:1:2:3:4:5:6` → `2001:db8:1:2`; an IPv4 address, also one that is written as IPv6, stays whole. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const end = (tail ?? '').split(':').filter(Boolean);
  const whole = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - end.length)).fill('0'), ...end];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
