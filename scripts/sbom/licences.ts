import type { LockedPackage } from './lockfile.ts';

/** Looked at and taken: permissive ones, and copyleft that stays within its own files or library (MPL, LGPL). */
const accepted: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Python-2.0',
  ],
  ...['Unlicense', 'Zlib', 'MPL-2.0', 'LGPL-3.0-or-later'],
]);

/** Whether an SPDX expression can be met: one side of each OR, every side of each AND. */
function isAccepted(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((side) => side.split(' AND ').every((one) => accepted.has(one.trim())));
}

/** Packages that say no licence, or one that nobody has looked at. */
export const unknownLicences = (packages: readonly LockedPackage[]): string[] =>
  packages
    .filter(({ licence }) => licence === undefined || !isAccepted(licence))
    .map(({ name, version, licence = 'none' }) => `${name}@${version}: ${licence}`);

/** How many packages are under each licence, the commonest first. */
export function licenceCounts(packages: readonly LockedPackage[]): [licence: string, count: number][] {
  const counts = Map.groupBy(packages, ({ licence = 'none' }) => licence);
  return [...counts]
    .map(([licence, all]): [string, number] => [licence, all.length])
    .sort((a, b) => b[1] - a[1]);
}
