import { createHash } from 'node:crypto';

export interface Migration {
  readonly name: string;
  readonly text: string;
}

const NAME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})_[a-z0-9]+(_[a-z0-9]+)*\.sql$/;

function isTimestamp(name: string): boolean {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(iso);
  return Number.isFinite(time) && new Date(time).toISOString() === iso;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What is wrong with the migrations: names are instants that rise, files only go forward, and those that a release
 * carried stay as they were.
 * @param released lines `name sha256` of released migrations
 */
export function wrongMigrations(all: readonly Migration[], released: readonly string[]): string[] {
  const wrong: string[] = [];
  const instants = all.map(({ name }) => name.slice(0, 14));
  const last = released.at(-1)?.split(' ')[0] ?? '';
  const names = new Set(released.map((line) => line.split(' ')[0]));
  all.forEach(({ name, text }, at) => {
    if (!isTimestamp(name)) wrong.push(`${name}: not named YYYYMMDDHHMMSS_what.sql`);
    if (instants.indexOf(name.slice(0, 14)) !== at) wrong.push(`${name}: at the same second as another`);
    if (/_(down|undo|revert|rollback)[_.]/.test(name)) wrong.push(`${name}: goes back`);
    // each is run in a transaction of its own
    if (/^\s*(begin|commit|rollback)\s*;/im.test(text)) wrong.push(`${name}: ends its transaction itself`);
    if (!names.has(name) && name < last) wrong.push(`${name}: new, but older than a released one`);
  });
  for (const line of released) {
    const [name, hash] = line.split(' ');
    const kept = all.find((migration) => migration.name === name);
    if (!kept) wrong.push(`${name}: released, and gone`);
    else if (sha256(kept.text) !== hash) wrong.push(`${name}: released, and edited`);
  }
  return wrong;
}
