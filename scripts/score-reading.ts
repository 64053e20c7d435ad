import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { readAnnotated } from '#domain/reading/annotated/read-annotated.ts';
import { type Score, scoreTexts } from '#domain/reading/annotated/score.ts';
import { readFigures } from '#domain/reading/read-figures.ts';

/**
 * How well texts are read that somebody annotated: folders of `.txt` with marks as in
 * `src/domain/reading/annotated`. Prints the shares of each folder and what is not wholly right in it, with the words
 * around, what was read instead and by which rule.
 */
const program = new Command('score')
  .description('Scores the reader on folders of annotated texts.')
  .argument('<folder...>', 'folders of texts with figures marked [[number|concept|notes]]')
  .option('--wrong', 'also each figure that is not wholly right, and each that nobody marked')
  .option('--only <prefix>', 'only the files whose names begin so', '')
  .parse();
const { wrong, only } = program.opts<{ wrong?: boolean; only: string }>();

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && file.startsWith(only))
    .map((file) => {
      const { text, annotations } = readAnnotated(readFileSync(join(folder, file), 'utf8'));
      return { name: file, text, annotations, figures: readFigures(text) };
    });

type Text = ReturnType<typeof textsIn>[number];

const columns: readonly (keyof Score)[] = [
  ...(['annotated', 'found', 'values', 'qualifiers', 'directions'] as const),
  ...(['concepts', 'conceptPrecision', 'conceptRecall', 'wholly'] as const),
];

const saysOf = (one: { text: string; concept: string; qualifier: string; direction: string | null }) =>
  [one.text, one.concept, one.qualifier === 'exact' ? '' : one.qualifier, one.direction ?? '']
    .filter(Boolean)
    .join(' ');

const around = 60;

/** The words around a place, the figure between brackets. */
function show(text: string, start: number, end: number): string {
  const points = Array.from(text);
  const cut = (from: number, to: number) => points.slice(Math.max(0, from), to).join('');
  const shown = `${cut(start - around, start)}⟦${cut(start, end)}⟧${cut(end, end + around)}`;
  return shown.replace(/\s+/g, ' ');
}

function sayWrong({ name, text, annotations, figures }: Text): void {
  for (const a of annotations) {
    const f = figures.find((one) => one.start === a.start && one.end === a.end);
    const score = scoreTexts([{ name, annotations: [a], figures: f ? [f] : [] }]);
    const apart = !f || score.wholly < 1 || (a.concept === 'other' && f.concept !== 'other');
    if (!apart) continue;
    console.log(`${name} ${saysOf(a)} ≠ ${f ? `${saysOf(f)} (${f.rule})` : 'not read'}`);
    console.log(`    ${show(text, a.start, a.end)}`);
  }
  const marked = new Set(annotations.map(({ start, end }) => `${start} ${end}`));
  for (const f of figures.filter(({ start, end }) => !marked.has(`${start} ${end}`))) {
    console.log(`${name} nobody marked ${saysOf(f)} (${f.rule})`);
    console.log(`    ${show(text, f.start, f.end)}`);
  }
}

for (const folder of program.args) {
  const texts = textsIn(folder);
  const score = scoreTexts(texts);
  const shares = columns.map(
    (name) => `${name} ${Number(score[name]).toFixed(name === 'annotated' ? 0 : 3)}`,
  );
  console.log(`${basename(folder)}: ${texts.length} texts, ${shares.join(', ')}`);
  if (wrong) texts.forEach(sayWrong);
}
