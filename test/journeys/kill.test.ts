import { expect, test } from 'vitest';
import { runChaos } from '../chaos/run-chaos.ts';

// The long run is `npm run chaos -- --kills 20`; this one says in every test run that the harness and the promise hold.
test.runIf(process.platform === 'linux')(
  'killed with -9 under load, the product comes back by itself and has every tip whose code was shown, once',
  async () => {
    const { kills, acknowledged } = await runChaos({
      victims: ['group', 'database', 'public-site'],
      writers: 8,
      submissions: 200,
      say: () => {},
    });
    expect(kills.map(({ victim, faults }) => ({ victim, faults }))).toEqual([
      { victim: 'group', faults: [] },
      { victim: 'database', faults: [] },
      { victim: 'public-site', faults: [] },
    ]);
    expect(acknowledged).toBeGreaterThanOrEqual(200);
  },
  240_000,
);
