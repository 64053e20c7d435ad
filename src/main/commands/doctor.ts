import { fill } from '#locales/locale.ts';
import { commandWords } from '#locales/vi/commands.ts';
import { readConfig } from '#platform/config.ts';
import { examine } from '../doctor/examine.ts';
import type { Register } from './register.ts';

const words = commandWords.doctor;

/** `tindan doctor`: exit code 1 when something keeps the product from working. */
export const doctor: Register = (program) =>
  program
    .command('doctor')
    .description(words.summary)
    .option('--json', words.json, false)
    .action(async ({ json }: { json: boolean }) => {
      const findings = await examine(readConfig(process.env));
      const problems = findings.filter((finding) => finding.state === 'bad').length;
      if (json) console.log(JSON.stringify({ problems, findings }, null, 2));
      else {
        for (const { state, text, advice } of findings) {
          console.log(`${words.marks[state].padEnd(8)} ${text}${advice && `\n         → ${advice}`}`);
        }
        console.log(problems === 0 ? words.allGood : fill(words.problems, { count: problems }));
      }
      if (problems > 0) process.exitCode = 1;
    });
