import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LauncherFailure } from './failure.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const folder = join(root, '.cache');
const file = join(folder, 'preparing');

/** When the process started, so that a reused number is not taken for the old process. */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function holderLives() {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  const [pid, start] = text.split(' ');
  if (process.platform === 'linux') return startOf(pid) === start;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

/** Linking a finished file is atomic: nobody ever sees a lock without its holder's number in it. */
function takeLock() {
  const own = `${file}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid} ${startOf(process.pid)}`);
    linkSync(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Runs `work` while no other launcher of this checkout prepares. Waits for the other one to end. */
export async function withLock(work) {
  let told = false;
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      takeLock();
      break;
    } catch (error) {
      if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') {
        throw new LauncherFailure(
          `Không ghi được vào ${root}; hãy chạy "node bin/tindan.mjs build" bằng tài khoản sở hữu thư mục này trước.`,
        );
      }
      if (error.code === 'ENOSPC')
        throw new LauncherFailure(`Ổ đĩa chứa ${root} đã đầy; hãy giải phóng chỗ rồi chạy lại.`);
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderLives()) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) say('Một lệnh khác đang chuẩn bị thư mục này; đang chờ…');
    told = true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
