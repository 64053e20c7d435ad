import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { areaFiles, loadAreas } from './load-areas.ts';
import { loadIndicators } from './load-indicators.ts';
import { loadPublishedFigures } from './load-published-figures.ts';
import { loadRegisterKinds, registerKindFiles } from './load-register-kinds.ts';
import { hashReferenceFiles } from './reference-file.ts';

interface Load {
  readonly name: string;
  readonly files: readonly string[];
  /** Raise when the code that reads the files changes what it writes. */
  readonly version: number;
  readonly run: (trx: Trx) => Promise<void>;
}

const loads: readonly Load[] = [
  { name: 'areas', files: areaFiles, version: 1, run: loadAreas },
  { name: 'indicators', files: ['indicators.json'], version: 1, run: loadIndicators },
  { name: 'published-figures', files: ['published-figures.json'], version: 1, run: loadPublishedFigures },
  { name: 'register-kinds', files: registerKindFiles, version: 1, run: loadRegisterKinds },
];

/**
 * Brings the schema `reference` in line with db/reference/, in one transaction. What is already there by content
 * hash is left alone, so a second start does no work. The files are the truth: rows that they do not have go.
 *
 * @param db connection of the role `migrator`
 * @returns the parts loaded now: `areas`, `indicators`, `published-figures`, `register-kinds`
 */
export function loadReference(db: Database): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    const loaded = await trx.selectFrom('reference.loaded_files').selectAll().forUpdate().execute();
    const done: string[] = [];
    for (const { name, files, version, run } of loads) {
      const sha256 = hashReferenceFiles(files, version);
      if (loaded.find((row) => row.name === name)?.sha256.equals(sha256)) continue;
      await run(trx);
      await trx
        .insertInto('reference.loaded_files')
        .values({ name, sha256 })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ sha256 }))
        .execute();
      done.push(name);
    }
    return done;
  });
}
