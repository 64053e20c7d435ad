import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const needed = ['/usr/sbin/haproxy', 'etcd', 'patroni', '/usr/lib/postgresql/15/bin/postgres'];

function isThere(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Programs of the cluster that this machine does not have (Debian: haproxy, etcd-server, patroni, postgresql-15). */
export function missingPrograms(path = process.env.PATH ?? ''): string[] {
  const folders = path.split(delimiter);
  return needed.filter((program) =>
    program.startsWith('/') ? !isThere(program) : !folders.some((folder) => isThere(join(folder, program))),
  );
}
