/**
 * `npm test`: every check and every test of the project, on both database servers. `--only NAME` (again and again)
 * runs some of the steps. The last line is `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { type Outcome, sumOf } from './test/outcome.ts';
import { groups, steps } from './test/steps.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const wanted = values.only?.flatMap((name) => groups[name] ?? [name]);
const unknown = wanted?.find((name) => !steps.some((step) => step.name === name));
if (unknown) {
  const names = [...steps.map((step) => step.name), ...Object.keys(groups)];
  console.error(`There is no step "${unknown}". Steps: ${names.join(', ')}.`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
const lines: string[] = [];
for (const step of steps) {
  if (wanted && !wanted.includes(step.name)) continue;
  const began = performance.now();
  console.log(`\n=== ${step.name}`);
  const outcome = await step.run().catch((error): Outcome => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome) outcomes.push(outcome);
  lines.push(
    outcome
      ? `${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`
      : `${step.name}: SKIPPED, this machine lacks what it needs and it could not be installed`,
  );
}

console.log(`\n${lines.join('\n')}`);
const all = sumOf(outcomes);
console.log(`${all.passed} passed, ${all.failed} failed`);
process.exitCode = all.failed === 0 ? 0 : 1;
