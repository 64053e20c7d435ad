import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

export interface SourceFile {
  /** From the repository's root, with slashes: `src/domain/areas/area.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Files below a folder whose name ends in one of the endings. */
export function readSources(folder: string, ...endings: readonly string[]): SourceFile[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(projectRoot, folder, name), 'utf8'),
    }));
}

/** What only tests read. */
export const isTest = ({ path }: SourceFile): boolean => /\.(test|fixture)\.tsx?$/.test(path);

/** The same text with comments of TypeScript or SQL blanked, lines kept. */
export function withoutComments({ path, text }: SourceFile): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  if (path.endsWith('.sql')) return text.replace(/--.*$/gm, blank);
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}
