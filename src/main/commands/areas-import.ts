import { readFile } from 'node:fs/promises';
import { fill } from '#locales/locale.ts';
import { areasCommandWords as words } from '#locales/vi/commands/areas.ts';
import type { AreaImportContext } from '#modules/areas/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { withHome } from '../home/with-home.ts';

const shownPlaces = 8;
/** Fields that mean the whole file or the option that its sentence names: no place to tell. */
const noPlace = ['file', 'source'];

/** The sentences of a refusal: one a reason, with the places where it holds. */
function refusalLines(file: string, { fields }: Failure): string[] {
  const byReason = Map.groupBy(Object.entries(fields), ([, key]) => key);
  const lines = [...byReason].map(([key, places]) => {
    const more = places.length - shownPlaces;
    const what = words.failures[key] ?? key;
    if (places.every(([place]) => noPlace.includes(place))) return `  ${what}`;
    const at = [
      ...places.slice(0, shownPlaces).map(([place]) => place),
      ...(more > 0 ? [fill(words.more, { count: more })] : []),
    ].join(', ');
    return fill(words.line, { at, what });
  });
  return [fill(words.wrong, { file }), ...lines];
}

/** Reads a file, runs an import on the home's database as the owner of the reference data, prints what it says. */
export async function importAreaFile(
  file: string,
  run: (context: AreaImportContext, text: string) => Promise<string[]>,
): Promise<void> {
  try {
    const text = await readFile(file, 'utf8');
    const config = readConfig(process.env);
    const lines = await withHome(
      config,
      () => {},
      ({ urlFor }) => {
        const db = connectDatabase({ connectionString: urlFor('migrator'), max: 1 });
        const context = { db, clock: systemClock, tenant: config.tenant };
        return run(context, text).finally(() => db.destroy());
      },
    );
    for (const line of lines) console.log(line);
  } catch (error) {
    process.exitCode = 1;
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof Failure) console.error(refusalLines(file, error).join('\n'));
    else if (syscall === 'open' || syscall === 'read') {
      console.error(fill(words.unreadable, { file, reason: code ?? '' }));
    } else throw error;
  }
}
