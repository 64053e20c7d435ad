import { expect, test } from 'vitest';
import { cycloneDx } from './cyclone-dx.ts';
import { unknownLicences } from './licences.ts';
import { type LockedPackage, readLockfile } from './lockfile.ts';

const packages = readLockfile();
const other = (licence: string | undefined): LockedPackage => ({
  ...{ name: '@a/b', version: '1.0.0', licence, integrity: 'sha512-AAEC', isDev: false, isOptional: false },
});

test('every package of the lockfile has a licence that was looked at, and a hash', () => {
  expect(packages.length).toBeGreaterThan(300);
  expect(unknownLicences(packages)).toEqual([]);
  expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test.each([
  ['GPL-3.0-only', false],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['MIT AND GPL-3.0-only', false],
  ['SEE LICENSE IN x', false],
  [undefined, false],
] as const)('a package under %s is taken: %s', (licence, isTaken) => {
  expect(unknownLicences([other(licence)])).toHaveLength(isTaken ? 0 : 1);
});

test('a part is named, hashed and licensed as CycloneDX has it', () => {
  expect(cycloneDx('1.2.3', [other('MIT')])).toMatchObject({
    bomFormat: 'CycloneDX',
    components: [
      {
        ...{ purl: 'pkg:npm/%40a/b@1.0.0', scope: 'required', licenses: [{ expression: 'MIT' }] },
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      },
    ],
  });
});
