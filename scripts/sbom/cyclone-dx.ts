import type { LockedPackage } from './lockfile.ts';

const purl = ({ name, version }: LockedPackage): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const hashesOf = ({ integrity }: LockedPackage) =>
  (integrity?.split(' ') ?? []).map((one) => {
    const [algorithm = '', base64 = ''] = one.split(/-(.*)/s);
    return {
      alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
      content: Buffer.from(base64, 'base64').toString('hex'),
    };
  });

/**
 * The list of parts in CycloneDX 1.5, without an instant and a serial number: the same lockfile is the same list.
 * What is only built or tested with is `excluded`, what a platform may leave out `optional`.
 */
export const cycloneDx = (version: string, packages: readonly LockedPackage[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: { type: 'application', name: 'tindan', version, licenses: [{ license: { id: 'EUPL-1.2' } }] },
  },
  components: packages.map((one) => ({
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    purl: purl(one),
    scope: one.isDev ? 'excluded' : one.isOptional ? 'optional' : 'required',
    hashes: hashesOf(one),
    ...(one.licence && { licenses: [{ expression: one.licence }] }),
  })),
});
