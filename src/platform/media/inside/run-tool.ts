import { spawn } from 'node:child_process';

/** How an outside program ended, and the beginning of what it answered. */
export interface ToolEnd {
  readonly ok: boolean;
  readonly said: string;
}

/**
 * Runs an outside program in the folder of this file, without a shell and with nothing on its input. Its complaints go
 * nowhere: they may quote what is in the file.
 */
export function runTool(program: string, args: readonly string[], folder: string): Promise<ToolEnd> {
  return new Promise((resolve) => {
    const tool = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    tool.stdout.on('data', (bytes: Buffer) => {
      if (said.length < 4096) said += bytes.toString('latin1');
    });
    tool.on('error', () => resolve({ ok: false, said }));
    tool.on('close', (code) => resolve({ ok: code === 0, said }));
  });
}
