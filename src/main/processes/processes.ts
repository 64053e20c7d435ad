import type { Role } from '#platform/database/migrate.ts';
import type { SecretName } from '#platform/home/secrets.ts';

/** One process of the product: its database role and the only keys that it is told of. */
export interface ProcessKind {
  readonly name: 'public-site' | 'officer-api' | 'jobs';
  readonly role: Role;
  /** Environment variable → secret whose file it names. */
  readonly keyFiles: Readonly<Record<string, SecretName>>;
  readonly site?: 'public' | 'officer';
}

/** The service key, which opens every tip, is never named to the residents' process. */
export const processKinds: readonly ProcessKind[] = [
  {
    name: 'public-site',
    role: 'public_site',
    keyFiles: { LOOKUP_KEY_FILE: 'lookup.key', RECEIPT_SIGNING_KEY_FILE: 'receipt-signing.pem' },
    site: 'public',
  },
  {
    name: 'officer-api',
    role: 'officer_api',
    keyFiles: {
      SERVICE_KEY_FILE: 'service.key',
      LOOKUP_KEY_FILE: 'lookup.key',
      RECEIPT_SIGNING_KEY_FILE: 'receipt-signing.pem',
    },
    site: 'officer',
  },
  { name: 'jobs', role: 'jobs', keyFiles: { LOG_SIGNING_KEY_FILE: 'log-signing.pem' } },
];
