import { resolve } from 'node:path';
import { commandWords } from '#locales/vi/commands.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { writeFileWhole } from '../home/write-file-whole.ts';
import { prometheusText } from '../watch/prometheus-text.ts';
import { readGauges } from '../watch/read-gauges.ts';
import type { Register } from './register.ts';

const words = commandWords.metrics;

/** `tindan metrics`: the numbers to watch, for Prometheus. The product itself opens no port for them. */
export const metrics: Register = (program) =>
  program
    .command('metrics')
    .description(words.summary)
    .option('--out <file>', words.out)
    .action(async ({ out }: { out?: string }) => {
      const text = prometheusText(await readGauges(readConfig(process.env), systemClock));
      if (out) await writeFileWhole(resolve(out), Buffer.from(text));
      else process.stdout.write(text);
    });
