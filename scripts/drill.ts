import { runDrill } from '../test/chaos/drill/run-drill.ts';
import { findStock } from './test/initialise-stock.ts';

// The yearly drill of docs/operations/point-in-time.md: a lost server comes back as it was at an instant, and a backup
// into an empty home. Exit code 1 when anything was not as promised.
if (!(await findStock())) throw new Error('The drill needs postgresql-15, or root and apt to install it.');
const steps = await runDrill({ tips: 30, say: (text) => console.log(text) });
const wrong = steps.filter(({ isSo }) => !isSo).length;
console.log(`${steps.length - wrong} of ${steps.length} as promised, ${new Date().toISOString()}`);
if (wrong > 0) process.exitCode = 1;
