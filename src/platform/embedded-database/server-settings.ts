import { totalmem } from 'node:os';
import { StartFailure } from '../start-failure.ts';

/** Settings that decide whether an acknowledged write survives. No one may turn them off. */
const DURABLE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' } as const;

/**
 * Settings of the server: sized to the machine, overridden by `given` (`name=value` pairs separated by spaces),
 * durable whatever is given.
 * @param memory bytes of the machine
 */
export function serverSettings(given: string, memory: number = totalmem()): Record<string, string> {
  const megabytes = Math.floor(memory / 2 ** 20);
  const within = (low: number, value: number, high: number) =>
    Math.floor(Math.min(Math.max(value, low), high));
  return {
    listen_addresses: '',
    max_connections: '60',
    shared_buffers: `${within(64, megabytes / 6, 2048)}MB`,
    effective_cache_size: `${within(128, megabytes / 2, 65536)}MB`,
    work_mem: `${within(4, megabytes / 256, 64)}MB`,
    maintenance_work_mem: `${within(32, megabytes / 32, 512)}MB`,
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    jit: 'off',
    // A fresh ledger grows fast: until its first analyze, the check of a fact's event is badly planned.
    autovacuum_naptime: '10s',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not reach the log of a failed statement.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...parseSettings(given),
    ...DURABLE,
  };
}

function parseSettings(given: string): Record<string, string> {
  const pairs = given.split(/\s+/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^([a-z_]+)=(.+)$/.exec(pair) ?? [];
      if (!name || !value) {
        const wrong = { name: 'TINDAN_DATABASE_SETTINGS', value: pair, expected: 'databaseSettings' };
        throw new StartFailure('wrong_setting', wrong);
      }
      return [name, value];
    }),
  );
}
