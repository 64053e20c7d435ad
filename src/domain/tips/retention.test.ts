import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { keptUntil } from './retention.ts';
import { tipResults } from './steps/tip-outcomes.ts';
import { tipTracks } from './steps/tip-tracks.ts';

test.each([
  ['criminal', 'prosecuted', '2026-11-20', '2046-11-20'],
  ['criminal', 'handled_administratively', '2026-11-20', '2036-11-20'],
  ['criminal', 'unfounded', '2026-11-20', '2028-11-20'],
  ['security_information', 'handled_administratively', '2028-02-29', '2033-02-28'],
  ['security_information', 'duplicate', '2026-11-20', '2031-11-20'],
])('%s, %s, closed on %s is kept until %s', (track, outcome, closedOn, until) => {
  expect(keptUntil({ track, outcome }, plainDate(closedOn))).toBe(until);
});

test('every track that officers handle has a rule for every outcome; out of scope and the time before have none', () => {
  for (const track of tipTracks) {
    for (const outcome of tipResults.filter((one) => one !== 'out_of_scope')) {
      const until = keptUntil({ track, outcome }, plainDate('2026-11-20'));
      expect(until === null).toBe(
        track === 'out_of_scope' && !['unfounded', 'outside_competence'].includes(outcome),
      );
    }
  }
  expect(keptUntil({ track: 'criminal', outcome: 'prosecuted' }, plainDate('2020-01-01'))).toBeNull();
});
