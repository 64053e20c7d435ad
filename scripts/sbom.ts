import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '#platform/project-root.ts';
import { cycloneDx } from './sbom/cyclone-dx.ts';
import { licenceCounts, unknownLicences } from './sbom/licences.ts';
import { readLockfile } from './sbom/lockfile.ts';

const { out, shipped } = new Command('sbom')
  .description(
    'Lists every package of the lockfile (CycloneDX 1.5) and its licence. Exit code 1 for a licence not looked at.',
  )
  .option('--out <file>', 'write the list instead of counting licences')
  .option('--shipped', 'without what is only built or tested with')
  .parse()
  .opts<{ out?: string; shipped?: boolean }>();

const packages = readLockfile().filter(({ isDev }) => !(shipped && isDev));
const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
if (out) writeFileSync(resolve(out), `${JSON.stringify(cycloneDx(version, packages), null, 2)}\n`);
for (const [licence, count] of licenceCounts(packages))
  console.log(`${String(count).padStart(4)}  ${licence}`);
const unknown = unknownLicences(packages);
for (const one of unknown) console.error(`Not looked at: ${one}`);
if (unknown.length > 0) process.exitCode = 1;
