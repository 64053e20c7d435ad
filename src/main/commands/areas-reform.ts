import { formatDay } from '#domain/calendar/day-format.ts';
import { fill } from '#locales/locale.ts';
import { areasCommandWords } from '#locales/vi/commands/areas.ts';
import { type ImportedReform, importReform } from '#modules/areas/for-main.ts';
import { importAreaFile } from './areas-import.ts';

const words = areasCommandWords.reform;

/** What a reform changes, in lines. */
function reformLines({ reform, impact }: ImportedReform, dryRun: boolean): string[] {
  const { handOver, ...counts } = impact;
  const { title, legalBasis, effectiveOn } = reform;
  return [
    dryRun ? words.would : words.done,
    fill(words.title, { title, legalBasis, day: formatDay(effectiveOn) }),
    fill(words.units, counts),
    fill(words.facts, counts),
    fill(words.stocks, counts),
    ...(counts.lateFacts > 0 ? [fill(words.late, counts)] : []),
    ...(handOver.length > 0
      ? [words.handOver, ...handOver.map((one) => fill(words.area, { ...one }))]
      : [words.nothing]),
    ...(dryRun ? [] : [words.next]),
  ];
}

/** `tindan areas import-reform FILE [--dry-run]`. */
export async function runReform(file: string, { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  await importAreaFile(file, async (context, json) =>
    reformLines(await importReform(context, { json, dryRun }), dryRun),
  );
}
