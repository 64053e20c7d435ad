import { expect, test } from 'vitest';
import { communeNames } from '#domain/intake/communes.ts';
import { readIntake } from '#domain/intake/read-intake.ts';
import { type ByHand, entryOf } from './entry.ts';
import { proposalsOf } from './proposals.ts';

const now = new Date('2026-11-28T03:00:00Z');
const communes = communeNames([{ code: '31120', name: 'Cái Khế', type: 'phường' }]);
const areas = new Map([['31120', { code: '31120', label: 'Phường Cái Khế', isOwn: false }]]);
const hand: ByHand = {
  channel: 'hotline',
  aboutOfficer: false,
  askedAboutOfficer: false,
  isUrgent: false,
  contactName: '',
};
const read = (text: string) => {
  const reading = readIntake(text, { now, communes });
  return { reading, proposals: proposalsOf(reading, areas) };
};
const example = 'mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4, chị bán tạp hóa báo';

test('the example proposes time, place, plate, kind and hint, each with its words', () => {
  expect(read(example).proposals.map(({ kind, source, value }) => [kind, source, value])).toEqual([
    ['time', 'tối qua 22h', '22:00, 27/11/2026'],
    ['place', 'hẻm 12 đường 30/4', 'hẻm 12 đường 30/4'],
    ['vehicle', '65F1-123.45', '65F1-123.45'],
    ['kind', 'mất xe', 'Trộm, cướp · Tố giác, tin báo về tội phạm'],
    ['hint', 'chị bán tạp hóa báo', 'chị bán tạp hóa báo'],
  ]);
});

test('taken, they are the entry; the hint has left the text', () => {
  const { reading, proposals } = read(example);
  expect(entryOf(reading.text, proposals, hand, '31135')).toEqual({
    channel: 'hotline',
    description: 'mất xe wave 65F1-123.45 tối qua 22h hẻm 12 đường 30/4',
    place: 'hẻm 12 đường 30/4',
    coordinates: '',
    when: 'tối qua 22h (22:00, 27/11/2026)',
    areaCode: '31135',
    aboutOfficer: false,
    askedAboutOfficer: false,
    reach: 'none',
    contactName: '',
    contactPhone: '',
    hint: 'chị bán tạp hóa báo',
    track: 'criminal',
    crimeKind: 'crime_denunciation',
    urgency: 'normal',
    dangerNow: false,
    tags: ['theft'],
  });
});

test('coordinates in the text are proposed as a point, and the hand may write others', () => {
  const { reading, proposals } = read('đổ rác ở bờ kênh 10.03, 105.77');
  expect(proposals.map(({ kind, value }) => [kind, value])).toContainEqual(['point', '10.03000, 105.77000']);
  expect(entryOf(reading.text, proposals, hand, null).coordinates).toBe('10.03000, 105.77000');
  expect(entryOf(reading.text, proposals, { ...hand, coordinates: '' }, null).coordinates).toBe('');
});

test('left, they change nothing: the text is kept as it was typed', () => {
  const { reading } = read(example);
  const entry = entryOf(reading.text, [], hand, null);
  expect(entry).toMatchObject({
    description: example,
    place: '',
    when: '',
    hint: '',
    tags: [],
    areaCode: null,
  });
  expect(entry).not.toHaveProperty('track');
});

test('a number of the sender leaves the text and lets the handler call', () => {
  const { reading, proposals } = read('đánh nhau ở phường Cái Khế, anh Ba báo, sđt 0912.345.678');
  const entry = entryOf(reading.text, proposals, hand, '31135');
  expect(entry).toMatchObject({ reach: 'handler', contactPhone: '0912345678', areaCode: '31120' });
  expect(entry.description).not.toContain('345');
  expect(entry.description).not.toContain('anh Ba');
});

test('what the hand sets wins', () => {
  const { reading, proposals } = read(example);
  const entry = entryOf(
    reading.text,
    proposals,
    { ...hand, place: 'chợ', track: null, areaCode: null },
    '31135',
  );
  expect(entry).toMatchObject({ place: 'chợ', areaCode: null });
  expect(entry).not.toHaveProperty('track');
});
