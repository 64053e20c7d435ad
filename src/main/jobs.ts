import { runProcess } from './run-process.ts';

await runProcess(async () => {
  const timer = setInterval(() => {}, 60_000);
  return async () => clearInterval(timer);
});
