import type { Config } from '#platform/config.ts';
import type { OpenDatabase } from './open-database.ts';

/**
 * Everything that the product needs in its tables before it serves: reference data, area keys, and sample officers in
 * a sample home. Safe to repeat at every start.
 * @returns lines that tell the sample sign-ins
 */
export async function prepareRecords(_options: {
  config: Config;
  database: Pick<OpenDatabase, 'adminUrl' | 'urlFor'>;
  say: (line: string) => void;
}): Promise<readonly string[]> {
  return [];
}
