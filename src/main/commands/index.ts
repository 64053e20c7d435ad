import { areas } from './areas.ts';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { environment } from './environment.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { keys } from './keys.ts';
import { leaveSample } from './leave-sample.ts';
import { metrics } from './metrics.ts';
import { migrate } from './migrate.ts';
import { national } from './national.ts';
import { officers } from './officers.ts';
import { read } from './read.ts';
import { readings } from './readings.ts';
import { receipt } from './receipt.ts';
import type { Register } from './register.ts';
import { registers } from './registers.ts';
import { report } from './report.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { start } from './start.ts';
import { supportBundle } from './support-bundle.ts';
import { tips } from './tips.ts';
import { verify } from './verify.ts';

/** Every command of `tindan`, in the order of `--help`. */
export const commands: readonly Register[] = [
  start,
  serve,
  migrate,
  doctor,
  metrics,
  supportBundle,
  backup,
  restore,
  verify,
  receipt,
  report,
  findings,
  figures,
  national,
  read,
  readings,
  tips,
  officers,
  areas,
  registers,
  keys,
  environment,
  leaveSample,
];
