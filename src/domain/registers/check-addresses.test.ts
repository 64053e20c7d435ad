import { expect, test } from 'vitest';
import { addressFaults } from './check-addresses.ts';

const camera = { noAddresses: true };

test.each([
  ['a field', { model: 'rtsp://192.168.1.10/live' }, {}, ['model']],
  ['a text beside the fields', {}, { note: 'vào http://10.0.0.4:8080 để xem' }, ['note']],
  ['both', { model: '10.0.0.4' }, { name: 'rtsp://cam' }, ['model', 'name']],
  ['neither a count nor plain words', { cameras: '12', model: 'Camera mái hiên' }, { note: '' }, []],
])('where a kind refuses how to reach a device, %s is told', (_, fields, said, faulty) => {
  const faults = addressFaults(camera, fields, said);
  expect(Object.keys(faults).sort()).toEqual(faulty);
  expect(new Set(Object.values(faults)).size).toBe(faulty.length === 0 ? 0 : 1);
});

test('a kind that does not refuse them takes them', () => {
  expect(addressFaults({ noAddresses: false }, { model: 'rtsp://192.168.1.10/live' }, {})).toEqual({});
});
