import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.ts';
import { StartFailure } from './start-failure.ts';

const port = z.coerce.number().int().min(1).max(65535);
const url = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''));
const networks = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every(isNetwork));

/** Every setting: its shape, and the key of `wrongSetting` in the catalogue that says what is expected. */
const SETTINGS = {
  TINDAN_HOME: { shape: z.string().default(join(projectRoot, 'var')), expected: 'folder' },
  PUBLIC_PORT: { shape: port.default(8080), expected: 'port' },
  OFFICER_PORT: { shape: port.default(8081), expected: 'port' },
  TINDAN_LISTEN: {
    shape: z
      .string()
      .refine((text) => isIP(text) > 0)
      .default('127.0.0.1'),
    expected: 'address',
  },
  PUBLIC_URL: { shape: url.optional(), expected: 'url' },
  OFFICER_URL: { shape: url.optional(), expected: 'url' },
  DATABASE_URL: {
    shape: z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    expected: 'databaseUrl',
  },
  TINDAN_DATABASE_USER: {
    shape: z
      .string()
      .regex(/^[a-z_][a-z0-9_-]*$/)
      .optional(),
    expected: 'user',
  },
  TINDAN_DATABASE_SETTINGS: { shape: z.string().default(''), expected: 'databaseSettings' },
  TINDAN_TENANT: {
    shape: z
      .string()
      .regex(/^[0-9]{2}$/)
      .default('92'),
    expected: 'tenant',
  },
  TINDAN_SAMPLE: { shape: z.enum(['on', 'off', 'yes', 'no']).default('on'), expected: 'onOff' },
  TRUSTED_PROXIES: { shape: networks.default([]), expected: 'networks' },
} as const;

type SettingName = keyof typeof SETTINGS;
type Values = { [Name in SettingName]: z.output<(typeof SETTINGS)[Name]['shape']> };

/** The settings of a deployment, checked. */
export interface Config {
  /** Absolute path. */
  readonly home: string;
  readonly publicPort: number;
  readonly officerPort: number;
  /** Address that both sites listen on. */
  readonly listen: string;
  /** What people type into the browser; passkeys are bound to it. */
  readonly publicUrl: string;
  readonly officerUrl: string;
  /** Undefined means the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly databaseUser: string | undefined;
  /** `name=value` pairs for the embedded server, separated by spaces. */
  readonly databaseSettings: string;
  readonly tenant: string;
  readonly sample: boolean;
  /** Addresses or networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
}

/**
 * Reads the environment. An empty value counts as not set.
 * @throws StartFailure `wrong_setting` naming the first wrong one
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const values = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { shape, expected }]) => {
      const given = env[name] || undefined;
      const read = shape.safeParse(given);
      if (!read.success) throw new StartFailure('wrong_setting', { name, value: given ?? '', expected });
      return [name, read.data];
    }),
  ) as Values;
  if (values.PUBLIC_PORT === values.OFFICER_PORT) {
    throw new StartFailure('wrong_setting', {
      name: 'OFFICER_PORT',
      value: String(values.OFFICER_PORT),
      expected: 'differentPort',
    });
  }
  return {
    home: resolve(values.TINDAN_HOME),
    publicPort: values.PUBLIC_PORT,
    officerPort: values.OFFICER_PORT,
    listen: values.TINDAN_LISTEN,
    publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PUBLIC_PORT}`,
    officerUrl: values.OFFICER_URL ?? `http://localhost:${values.OFFICER_PORT}`,
    databaseUrl: values.DATABASE_URL,
    databaseUser: values.TINDAN_DATABASE_USER,
    databaseSettings: values.TINDAN_DATABASE_SETTINGS,
    tenant: values.TINDAN_TENANT,
    sample: ['on', 'yes'].includes(values.TINDAN_SAMPLE),
    trustedProxies: values.TRUSTED_PROXIES,
  };
}

/** `10.0.0.1`, `10.0.0.0/8`, `::1`, `fd00::/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/');
  const version = isIP(address);
  if (version === 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
