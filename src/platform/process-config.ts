import { z } from 'zod';
import { StartFailure } from './start-failure.ts';

/**
 * What one process needs, as the supervisor or a service unit puts it into its environment. Key files are named only
 * for the process that may read them: a missing one is undefined here and a failure where it is needed.
 */
const shape = z.object({
  DATABASE_URL: z.string().min(1),
  TINDAN_TENANT: z
    .string()
    .regex(/^[0-9]{2}$/)
    .default('92'),
  TINDAN_LISTEN: z.string().default('127.0.0.1'),
  TINDAN_FILES: z.string().min(1),
  PORT: z.coerce.number().int().min(1).max(65535).optional(),
  PUBLIC_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  SITE_URL: z.string().optional(),
  TRUSTED_PROXIES: z.string().default(''),
  SERVICE_KEY_FILE: z.string().optional(),
  LOOKUP_KEY_FILE: z.string().optional(),
  LOG_SIGNING_KEY_FILE: z.string().optional(),
  RECEIPT_SIGNING_KEY_FILE: z.string().optional(),
});

export interface ProcessConfig {
  /** Signs in as this process's own role. */
  readonly databaseUrl: string;
  readonly tenant: string;
  readonly listen: string;
  /** Folder of sealed files. */
  readonly files: string;
  /** Undefined for the jobs process. */
  readonly port: number | undefined;
  /** Where the residents' site listens on this machine, for the process that watches it. */
  readonly publicPort: number | undefined;
  /** What people type into the browser. */
  readonly siteUrl: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly serviceKeyFile: string | undefined;
  readonly lookupKeyFile: string | undefined;
  readonly logSigningKeyFile: string | undefined;
  readonly receiptSigningKeyFile: string | undefined;
}

/** Reads the environment of one process. */
export function readProcessConfig(env: NodeJS.ProcessEnv): ProcessConfig {
  const read = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0] ?? '');
    throw new StartFailure('wrong_setting', { name, value: env[name] ?? '', expected: 'processSetting' });
  }
  const values = read.data;
  return {
    databaseUrl: values.DATABASE_URL,
    tenant: values.TINDAN_TENANT,
    listen: values.TINDAN_LISTEN,
    files: values.TINDAN_FILES,
    port: values.PORT,
    publicPort: values.PUBLIC_PORT,
    siteUrl: values.SITE_URL,
    trustedProxies: values.TRUSTED_PROXIES.split(/[\s,]+/).filter(Boolean),
    serviceKeyFile: values.SERVICE_KEY_FILE,
    lookupKeyFile: values.LOOKUP_KEY_FILE,
    logSigningKeyFile: values.LOG_SIGNING_KEY_FILE,
    receiptSigningKeyFile: values.RECEIPT_SIGNING_KEY_FILE,
  };
}
