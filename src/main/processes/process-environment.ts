import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import type { Role } from '#platform/database/migrate.ts';
import { homeLayout } from '#platform/home/layout.ts';
import type { ProcessKind } from './processes.ts';

/** What any program needs of the machine; nothing else of our own environment is handed down. */
const MACHINE = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'];

/** The whole environment of one process: its own role's connection and its own key files, no more. */
export function processEnvironment(
  kind: ProcessKind,
  config: Config,
  urlFor: (role: Role) => string,
): Record<string, string> {
  const layout = homeLayout(config.home);
  const machine = MACHINE.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  const keys = Object.entries(kind.keyFiles).map(
    ([name, secret]) => [name, join(layout.secrets, secret)] as const,
  );
  return {
    ...Object.fromEntries(machine),
    NODE_ENV: 'production',
    DATABASE_URL: urlFor(kind.role),
    TINDAN_TENANT: config.tenant,
    TINDAN_FILES: layout.files,
    TINDAN_LISTEN: config.listen,
    TRUSTED_PROXIES: config.trustedProxies.join(','),
    ...siteSettings(kind, config),
    ...Object.fromEntries(keys),
  };
}

function siteSettings(kind: ProcessKind, config: Config): Record<string, string> {
  if (kind.site === 'public') return { PORT: String(config.publicPort), SITE_URL: config.publicUrl };
  if (kind.site === 'officer') {
    const { officerPort, officerUrl, publicPort } = config;
    return { PORT: String(officerPort), SITE_URL: officerUrl, PUBLIC_PORT: String(publicPort) };
  }
  return {};
}
