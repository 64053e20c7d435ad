import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { keyKillsDocument } from '../../test/chaos/keys/key-kills-document.ts';
import { runKeyKills } from '../../test/chaos/keys/run-key-kills.ts';

interface Options {
  readonly tips: number;
  readonly kills: number;
  readonly json?: boolean;
  readonly write?: boolean;
}

/** `npm run chaos -- keys`: rotations of all keys that are killed in the middle. */
export const keys = (program: Command): Command =>
  program
    .command('keys')
    .description(
      'Rotates all keys again and again, killed with -9 anywhere, and looks whether every tip opens.',
    )
    .option('--tips <n>', 'how many tips are sent before', Number, 2000)
    .option('--kills <n>', 'how often it is killed', Number, 20)
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/keys.md')
    .action(async ({ tips, kills, json, write }: Options) => {
      const report = await runKeyKills({ tips, kills, say: (text) => process.stderr.write(`${text}\n`) });
      const page = keyKillsDocument(report, circumstances());
      console.log(json ? JSON.stringify(report, null, 2) : page);
      if (write) await writePage('keys', page);
      if (report.faults.length > 0) process.exitCode = 1;
    });
