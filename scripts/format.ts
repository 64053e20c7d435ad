/** `npm run format`: puts every file into the house's form and fixes what the linter can fix safely. */
import { run } from './test/run.ts';

process.exitCode = await run(process.execPath, [
  'node_modules/@biomejs/biome/bin/biome',
  'check',
  '--write',
  '.',
]);
