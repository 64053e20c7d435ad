import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherFailure } from './failure.mjs';
import { root } from './root.mjs';
import { say, sayRepeatedly } from './say.mjs';

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.tindan');
/** Measured: what the packages take, with room for npm's own cache. */
const NEEDED_BYTES = 1.2e9;
/** After this many lines npm goes on to explain itself. */
const LONGEST_ERROR = 12;

function wantedStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * npm writes `node_modules/.package-lock.json` last. If it holds every package of our lock at the same
 * version, someone has installed by hand and there is nothing to do. Optional ones may be for other machines.
 */
function installedByHand() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === entry.version : entry.optional || entry.devOptional;
  });
}

/** True when `node_modules` is what the lock file says, for this kind of machine. */
export function dependenciesAreCurrent() {
  const stamp = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  if (!installedByHand()) return false;
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A checkout that another user owns: we only lose the shortcut.
  }
  return true;
}

/** Runs `npm ci` with visible progress. Packages' own scripts never run. */
export async function installDependencies() {
  const free = statfsSync(root);
  if (free.bavail * free.bsize < NEEDED_BYTES && !existsSync(modules)) {
    throw new LauncherFailure(`Ổ đĩa chứa ${root} không đủ chỗ: cần ít nhất 1,2 GB trống để cài thư viện.`);
  }
  const started = Date.now();
  const expected = Object.keys(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages,
  ).length;
  say(`Đang cài thư viện (khoảng ${expected} gói, chỉ làm ở lần đầu hoặc khi có bản mới)…`);
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const stopSaying = sayRepeatedly(() => `  … ${seconds()} giây, ${countPackages()} gói đã có mặt`);
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  stopSaying();
  if (code !== 0) {
    const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
    say(errors.slice(0, LONGEST_ERROR).join('\n'));
    const full = output.includes('ENOSPC');
    throw new LauncherFailure(
      full
        ? `Ổ đĩa chứa ${root} đã đầy khi cài thư viện; hãy giải phóng chỗ rồi chạy lại.`
        : 'Không cài được thư viện (lời của npm ở trên); hãy kiểm tra mạng rồi chạy lại.',
    );
  }
  writeFileSync(stampFile, wantedStamp());
  say(`Đã cài thư viện trong ${seconds()} giây.`);
}

/** Npm makes all folders first and fills them afterwards: those that hold their package.json are counted. */
function countPackages() {
  const count = (folder) =>
    readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json'))).length;
  if (!existsSync(modules)) return 0;
  const scopes = readdirSync(modules).filter((name) => name.startsWith('@'));
  return scopes.reduce((sum, scope) => sum + count(join(modules, scope)), count(modules));
}

function runNpm(args) {
  const own = process.env.npm_execpath;
  const [file, first] = own?.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const npm = spawn(file, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes;
      });
    }
    npm.on('error', () => reject(new LauncherFailure('Không tìm thấy npm; hãy cài npm cùng với Node.')));
    npm.on('close', (code) => resolve({ code, output }));
  });
}
