import { resolve } from 'node:path';
import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { readConfig } from '#platform/config.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { restoreHome } from '../home/restore-home.ts';
import type { Register } from './register.ts';

const words = commandWords.restore;

/** `tindan restore FILE`: a home from a backup; refuses to replace data unless told. */
export const restore: Register = (program) =>
  program
    .command('restore')
    .description(words.summary)
    .argument('<file>', words.file)
    .option('--force', words.force, false)
    .action(async (name: string, { force }: { force: boolean }) => {
      const config = readConfig(process.env);
      const say = (line: string) => console.error(line);
      const { manifest, hasKeys } = await restoreHome({ config, file: resolve(name), force, say });
      const tables = Object.values(manifest.tables);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      console.log(fill(words.done, { tables: tables.length, rows, files: manifest.files.count }));
      for (const { tenant, treeSize, root } of manifest.logRoots)
        console.log(fill(words.root, { tenant, treeSize, root }));
      if (!hasKeys) console.log(fill(words.needsSecrets, { secrets: homeLayout(config.home).secrets }));
    });
