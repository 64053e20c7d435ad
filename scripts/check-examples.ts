import { readFileSync } from 'node:fs';
import type { ChangeExample } from '#domain/readings/change-example.ts';
import { isReadAsCorrected } from '#domain/readings/check-example.ts';

// Reads the examples of `tindan readings examples` with the reader of today, and prints those that it still reads
// otherwise than people did, by rule: what the lexicon is worked on with.
const [file] = process.argv.slice(2);
if (!file) throw new Error('npm run examples -- FILE.jsonl');
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const examples = lines.map((line) => JSON.parse(line) as ChangeExample);
const wrong = examples.filter((example) => !isReadAsCorrected(example));
for (const [rule, list] of Map.groupBy(wrong, (one) => one.rule)) {
  console.log(`\n${rule}`);
  for (const { sentence, figure, proposed, corrected } of list) {
    const was = proposed ? `${proposed.concept} ${proposed.value}` : 'not found';
    const is = corrected ? `${corrected.concept} ${corrected.value}` : 'no figure';
    console.log(`  ${figure.text}: ${was} → ${is} | ${sentence}`);
  }
}
console.log(
  `\n${examples.length} examples, ${examples.length - wrong.length} read as people corrected them.`,
);
