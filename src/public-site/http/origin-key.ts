import { randomBytes } from 'node:crypto';
import { hmacSha256 } from '#domain/sealing/hmac.ts';
import type { Clock } from '#platform/clock.ts';
import { networkOf } from '#platform/http/network-of.ts';

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
