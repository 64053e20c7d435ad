import { areasCommandWords as words } from '#locales/vi/commands/areas.ts';
import { runBoundaries } from './areas-boundaries.ts';
import { runReform } from './areas-reform.ts';
import type { Register } from './register.ts';

/** `tindan areas import-boundaries FILE | import-reform FILE`. */
export const areas: Register = (program) => {
  const group = program.command('areas').description(words.summary);
  group
    .command('import-boundaries')
    .description(words.boundaries.summary)
    .argument('<tệp>', words.file)
    .option('--source <dòng>', words.boundaries.source)
    .option('--dry-run', words.dryRun)
    .action(runBoundaries);
  group
    .command('import-reform')
    .description(words.reform.summary)
    .argument('<tệp>', words.file)
    .option('--dry-run', words.dryRun)
    .action(runReform);
  return group;
};
