import { hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { addDays, isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { binding } from '#domain/sealing/binding.ts';
import { hmacSha256 } from '#domain/sealing/hmac.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';

/**
 * Browsers that an account has signed in from before, told by a cookie that opens nothing: it only lets a try wait
 * among its own kind, whoever floods the sign-in ("device cookies", OWASP). Nothing about devices is stored here.
 */
export interface KnownDevices {
  /** Name of the device if its cookie says that this account signed in from it, else undefined. */
  readonly deviceOf: (cookie: string | undefined, account: string, today: PlainDate) => string | undefined;
  /** The cookie after this account has signed in: what it held, and one mark more. */
  readonly remember: (cookie: string | undefined, account: string, today: PlainDate) => string;
}

const rememberedDays = 180;
/** Officers who share one computer. */
const mostMarks = 24;
/** A day and 128 bits of an HMAC. */
const mark = /^(\d{4}-\d{2}-\d{2})([A-Za-z0-9_-]{22})$/;
const deviceName = /^[A-Za-z0-9_-]{16}$/;

interface Device {
  readonly name: string;
  readonly marks: readonly string[];
}

/** `<name>.<day><mac>.<day><mac>…`; a cookie of any other shape is no cookie. */
function read(cookie: string | undefined): Device | undefined {
  if (!cookie || cookie.length > 2000) return undefined;
  const [name = '', ...marks] = cookie.split('.');
  const isOurs = deviceName.test(name) && marks.length <= mostMarks && marks.every((one) => mark.test(one));
  return isOurs ? { name, marks } : undefined;
}

/** Marks are made under a key of their own, derived from the service key, so they outlive a restart. */
export function knownDevices(tenant: string, serviceKey: ServiceKey): KnownDevices {
  const key = Buffer.from(hkdfSync('sha256', serviceKey.bytes, '', binding(['known devices', tenant]), 32));
  const markOf = (name: string, account: string, day: string): string => {
    const mac = hmacSha256(key, binding(['known device', name, account, day]));
    return `${day}${mac.subarray(0, 16).toString('base64url')}`;
  };
  const isOf = (name: string, account: string, one: string): boolean =>
    timingSafeEqual(Buffer.from(one), Buffer.from(markOf(name, account, one.slice(0, 10))));
  const isFresh = (one: string, today: PlainDate): boolean => {
    const day = one.slice(0, 10);
    return isPlainDate(day) && day <= today && addDays(day, rememberedDays) >= today;
  };

  return {
    deviceOf(cookie, account, today) {
      const device = read(cookie);
      const known = device?.marks.some((one) => isFresh(one, today) && isOf(device.name, account, one));
      return known ? device?.name : undefined;
    },
    remember(cookie, account, today) {
      const { name, marks } = read(cookie) ?? { name: randomBytes(12).toString('base64url'), marks: [] };
      const others = marks.filter((one) => isFresh(one, today) && !isOf(name, account, one));
      return [name, markOf(name, account, today), ...others].slice(0, mostMarks + 1).join('.');
    },
  };
}
