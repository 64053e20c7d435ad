import { posix } from 'node:path';
import { isTest, type SourceFile, withoutComments } from './support/sources.ts';

/** One import: the file that says it and what it names, as a path below `src/`, `db/` or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const STATEMENT =
  /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*['"](?<from>[^'"\n]+)['"]|\bimport\s*\(\s*['"](?<dynamic>[^'"\n]+)['"]|\bimport\s*['"](?<bare>[^'"\n]+)['"]/g;

/** Every import of a file: static, re-exported, for its effects, dynamic. Packages begin with `npm:`. */
export function importsOf(file: SourceFile): Import[] {
  return [...withoutComments(file).matchAll(STATEMENT)].map(({ groups }) => {
    const name = groups?.from ?? groups?.dynamic ?? groups?.bare ?? '';
    if (name.startsWith('#')) return { from: file.path, to: `src/${name.slice(1)}` };
    if (!name.startsWith('.')) return { from: file.path, to: `npm:${name}` };
    return { from: file.path, to: posix.join(posix.dirname(file.path), name) };
  });
}

const anyPackage = /^npm:/;
const contract = /^src\/contract\//;
const domain = /^src\/domain\//;
const locales = /^src\/locales\//;
const platform = /^src\/platform\//;
const anyDoor = /^src\/modules\/[^/]+\/for-[a-z]+\.ts$/;

/** Folder → what its files may import beside their own folder. The first folder that fits counts. */
const walls: readonly { readonly folder: RegExp; readonly may: readonly RegExp[] }[] = [
  // Days, areas and clocks are data of db/reference/; hashes and ciphers are functions, not I/O.
  // So is the sharing of a key.
  {
    folder: /^src\/domain\//,
    may: [/^db\/reference\//, /^npm:node:crypto$/, /^npm:shamir-secret-sharing$/],
  },
  { folder: /^src\/contract\//, may: [domain, /^npm:zod$/] },
  // A report is made of sentences.
  {
    folder: /^src\/modules\/official-reports\//,
    may: [domain, contract, platform, anyDoor, locales, anyPackage],
  },
  { folder: /^src\/modules\/[^/]+\//, may: [domain, contract, platform, anyDoor, anyPackage] },
  {
    folder: /^src\/public-site\//,
    may: [/^src\/modules\/[^/]+\/for-public\.ts$/, domain, platform, locales, anyPackage],
  },
  // A sheet is read by people.
  {
    folder: /^src\/officer-api\/sheets\//,
    may: [contract, domain, locales, platform],
  },
  {
    folder: /^src\/officer-api\//,
    may: [/^src\/modules\/[^/]+\/for-officers\.ts$/, contract, domain, platform, anyPackage],
  },
  // A feature is its own folder: features share through shared/ and meet in app/.
  {
    folder: /^src\/officer-app\/features\/[^/]+\//,
    may: [/^src\/officer-app\/shared\//, contract, domain, locales, /^npm:(?!node:)/],
  },
  // Keys are named in the words of the list.
  {
    folder: /^src\/officer-app\/shared\//,
    may: [contract, domain, locales, /^db\/reference\/words\.txt\?raw$/, /^npm:(?!node:)/],
  },
  { folder: /^src\/officer-app\//, may: [contract, domain, locales, /^npm:(?!node:)/] },
  { folder: /^src\/jobs\//, may: [/^src\/modules\/[^/]+\/for-jobs\.ts$/, domain, platform, anyPackage] },
  { folder: /^src\/platform\//, may: [domain, anyPackage] },
  // Words of failures follow the closed lists of the platform.
  { folder: /^src\/locales\//, may: [domain, platform] },
  { folder: /^src\/main\//, may: [/./] },
];

/** Imports that go over a wall. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap(importsOf)
    .filter(({ from, to }) => {
      const wall = walls.find(({ folder }) => folder.test(from));
      const own = wall?.folder.exec(from)?.[0];
      return !own || !(to.startsWith(own) || wall.may.some((allowed) => allowed.test(to)));
    })
    .map(({ from, to }) => `${from} → ${to}`);
}

/** Circles of modules that import each other, each once. */
export function cycles(files: readonly SourceFile[]): string[] {
  const moduleOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1];
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of files.filter((file) => !isTest(file)).flatMap(importsOf)) {
    const [a, b] = [moduleOf(from), moduleOf(to)];
    if (a && b && a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  const found = new Set<string>();
  const walk = (path: readonly string[]): void => {
    for (const next of edges.get(path.at(-1) ?? '') ?? []) {
      if (next === path[0]) found.add([...path, next].join(' → '));
      // each circle is told once, beginning with its first name
      else if (!path.includes(next) && next > (path[0] ?? '')) walk([...path, next]);
    }
  };
  for (const start of edges.keys()) walk([start]);
  return [...found].sort();
}

/** Lines of doors that do more than re-export. */
export function busyDoors(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => anyDoor.test(path))
    .filter(
      (file) =>
        withoutComments(file)
          .replace(/\bexport\b[^'"`;]*?\bfrom\s*'[^']+';/g, '')
          .trim() !== '',
    )
    .map(({ path }) => path);
}
