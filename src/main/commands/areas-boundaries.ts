import { fill } from '#locales/locale.ts';
import { areasCommandWords } from '#locales/vi/commands/areas.ts';
import { importBoundaries } from '#modules/areas/for-main.ts';
import { importAreaFile } from './areas-import.ts';

const words = areasCommandWords.boundaries;

/** `tindan areas import-boundaries FILE --source LINE [--dry-run]`. */
export async function runBoundaries(
  file: string,
  { source = '', dryRun = false }: { source?: string; dryRun?: boolean },
): Promise<void> {
  await importAreaFile(file, async (context, json) => {
    const { areas, drawn, attribution, state } = await importBoundaries(context, { json, source, dryRun });
    const what = fill(words[state], { areas, size: Math.round(drawn / 1000) });
    return [fill(dryRun ? words.would : words.done, { what }), fill(words.attribution, { attribution })];
  });
}
