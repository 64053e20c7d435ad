// Loaded before a program of the product: its clock goes off by what a file says, and so do those of its children.
import childProcess from 'node:child_process';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const file = process.env.TINDAN_CHAOS_CLOCK;
const Right = Date;
let [offset, readAt] = [0, 0];

function now() {
  const right = Right.now();
  if (right - readAt > 200) {
    readAt = right;
    try {
      offset = Number(readFileSync(file, 'utf8')) || 0;
    } catch {
      // not written yet, or its folder is gone with the run: the clock is right
      offset = 0;
    }
  }
  return right + offset;
}

globalThis.Date = class extends Right {
  constructor(...given) {
    super(...(given.length === 0 ? [now()] : given));
  }
  static now() {
    return now();
  }
};

const { spawn } = childProcess;
childProcess.spawn = (program, args, options) => {
  const env = options?.env && { ...options.env, ...only('NODE_OPTIONS'), ...only('TINDAN_CHAOS_CLOCK') };
  return spawn(program, args, env ? { ...options, env } : options);
};
syncBuiltinESMExports();

function only(name) {
  return process.env[name] ? { [name]: process.env[name] } : {};
}
