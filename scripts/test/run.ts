import { spawn } from 'node:child_process';
import { projectRoot } from '#platform/project-root.ts';

/** Runs a program in the project's folder with our own output, and resolves to its exit code. */
export function run(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
