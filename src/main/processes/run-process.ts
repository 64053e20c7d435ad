import { failureSentence } from '#locales/vi/start.ts';
import { type ProcessConfig, readProcessConfig } from '#platform/process-config.ts';
import { StartFailure } from '#platform/start-failure.ts';

/**
 * The frame of every process: reads its environment, starts, and stops in order at SIGTERM, SIGINT, or when the
 * supervisor is gone.
 *
 * @param start resolves to what stops it, once it serves
 */
export async function runProcess(
  start: (config: ProcessConfig) => Promise<() => Promise<void>>,
): Promise<void> {
  try {
    const stop = await start(readProcessConfig(process.env));
    let stopping = false;
    const end = async () => {
      if (stopping) return;
      stopping = true;
      // Whatever hangs must not outlive its supervisor.
      setTimeout(() => process.exit(1), 10_000).unref();
      await stop();
      process.exit(0);
    };
    process.once('SIGTERM', end);
    process.once('disconnect', end);
    process.once('SIGINT', end);
  } catch (error) {
    console.error(error instanceof StartFailure ? failureSentence(error) : error);
    process.exit(1);
  }
}
