import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/** The configuration that operators are given, filled in. @throws when a place is left empty or has no name */
export async function fillTemplate(
  name: string,
  values: Readonly<Record<string, string | number>>,
): Promise<string> {
  const text = await readFile(join(projectRoot, 'docs', 'operations', 'high-availability', name), 'utf8');
  const lines = text.split('\n').filter((line) => !line.startsWith('#'));
  return lines.join('\n').replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`${name}: nothing for ${key}`);
    return String(value);
  });
}
