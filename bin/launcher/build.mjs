import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherFailure } from './failure.mjs';
import { hashOfFiles } from './hash-of-files.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

/** What each build is made from. A build is current while the stamp inside it equals the hash of these. */
const BUILDS = {
  server: {
    label: 'máy chủ',
    config: 'vite.server.config.ts',
    folder: 'server',
    inputs: ['src', 'vite.server.config.ts', 'package-lock.json'],
    // The officers' app is a build of its own.
    without: ['src/officer-app'],
  },
  officerApp: {
    label: 'ứng dụng cán bộ',
    config: 'vite.config.ts',
    folder: 'officer-app',
    inputs: [
      'src/officer-app',
      'src/contract',
      'src/domain',
      'src/locales',
      'vite.config.ts',
      'index.html',
      'package-lock.json',
    ],
    without: [],
  },
};

const stampOf = (build) => hashOfFiles(root, build.inputs, build.without);
const folderOf = (build) => join(root, 'dist', build.folder);

function isCurrent(build) {
  const file = join(folderOf(build), '.tindan');
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(build);
}

/** Builds beside the old one and swaps, so that an interrupted build leaves the old one in place. */
function build(node, what) {
  const started = Date.now();
  say(`Đang dựng ${what.label}…`);
  const stamp = stampOf(what);
  const fresh = join(root, 'dist', `.${what.folder}-${process.pid}`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--config', what.config, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(node, [vite, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new LauncherFailure(`Không dựng được ${what.label}; lỗi ở các dòng trên.`);
  }
  writeFileSync(join(fresh, '.tindan'), stamp);
  const old = join(root, 'dist', `.${what.folder}-old-${process.pid}`);
  if (existsSync(folderOf(what))) renameSync(folderOf(what), old);
  renameSync(fresh, folderOf(what));
  rmSync(old, { recursive: true, force: true });
  say(`Đã dựng ${what.label} trong ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} giây.`);
}

export const isServerCurrent = () => isCurrent(BUILDS.server);
export const isOfficerAppCurrent = () => isCurrent(BUILDS.officerApp);
export const buildServer = async (node) => build(node, BUILDS.server);
export const buildOfficerApp = async (node) => build(node, BUILDS.officerApp);
