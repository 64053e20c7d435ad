import { startLines } from '#locales/vi/start.ts';
import { migrate, NewerDatabase, type Role, roles } from '#platform/database/migrate.ts';
import { getSecret } from '#platform/home/secrets.ts';
import { StartFailure } from '#platform/start-failure.ts';

/** Brings the schema up to date and gives each role the password of this home. Returns what was applied. */
export async function prepareDatabase(options: {
  adminUrl: string;
  secrets: string;
  say: (line: string) => void;
  /** Stops after this migration; all of them unless given. */
  upTo?: string;
}): Promise<string[]> {
  const passwords = Object.fromEntries(
    roles.map((role) => [role, getSecret(options.secrets, `${role}.password`)]),
  );
  try {
    return await migrate({
      adminUrl: options.adminUrl,
      ...(options.upTo && { upTo: options.upTo }),
      passwords: passwords as Record<Role, string>,
      onProgress: (name) => options.say(startLines.migrating(name)),
    });
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  if (error instanceof NewerDatabase) {
    return new StartFailure('database_newer', { known: error.unknown.join(', ') }, { cause: error });
  }
  const { code, message } = rootCause(error);
  if (code === '53100') return new StartFailure('disk_full', { folder: message }, { cause: error });
  if (code === '42501') return new StartFailure('server_rights', { reason: message }, { cause: error });
  return error;
}

function rootCause(error: unknown): { code?: string; message: string } {
  const { cause } = error as { cause?: unknown };
  return cause ? rootCause(cause) : (error as { code?: string; message: string });
}
