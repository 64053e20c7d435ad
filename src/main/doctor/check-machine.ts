import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '#locales/locale.ts';
import { doctorWords as words } from '#locales/vi/commands/doctor.ts';
import type { HomeLayout } from '#platform/home/layout.ts';
import { nearestExisting } from '#platform/home/prepare-home.ts';
import { secretNames } from '#platform/home/secrets.ts';
import { bad, type Finding, good, warn } from './finding.ts';

const FEW_BYTES = 1e9;

/** What can be seen without the database. */
export function checkMachine(layout: HomeLayout): Finding[] {
  const keys = existsSync(layout.version) ? [checkKeys(layout)] : [];
  return [checkNode(), checkHome(layout), checkDisk(layout), ...keys, checkOffice()];
}

function checkNode(): Finding {
  const { version } = process;
  if (Number(process.versions.node.split('.')[0]) >= 24)
    return good('node', fill(words.node.good, { version }));
  return bad('node', fill(words.node.bad, { version }), words.node.advice);
}

function checkHome({ home, version }: HomeLayout): Finding {
  if (!existsSync(version)) return bad('home', fill(words.home.missing, { home }), words.home.missingAdvice);
  try {
    accessSync(home, constants.W_OK);
    return good('home', fill(words.home.good, { home }));
  } catch {
    return bad('home', fill(words.home.bad, { home }), words.home.advice);
  }
}

function checkDisk({ home }: HomeLayout): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(home));
  const free = ((bavail * bsize) / 1e9).toFixed(1).replace('.', ',');
  if (bavail * bsize > FEW_BYTES) return good('disk', fill(words.disk.good, { free }));
  return bad('disk', fill(words.disk.bad, { free }), words.disk.advice);
}

function checkKeys({ secrets }: HomeLayout): Finding {
  const missing = secretNames.filter((name) => !existsSync(join(secrets, name)));
  if (missing.length > 0) {
    return bad('keys', fill(words.keys.missing, { names: missing.join(', ') }), words.keys.missingAdvice);
  }
  const open = secretNames.filter((name) => (statSync(join(secrets, name)).mode & 0o077) !== 0);
  if (open.length > 0) {
    const advice = fill(words.keys.openAdvice, { folder: secrets });
    return bad('keys', fill(words.keys.open, { names: open.join(', ') }), advice);
  }
  return good('keys', fill(words.keys.good, { count: secretNames.length }));
}

function checkOffice(): Finding {
  const there = spawnSync('soffice', ['--version']).status === 0;
  return there ? good('office', words.office.good) : warn('office', words.office.bad, words.office.advice);
}
