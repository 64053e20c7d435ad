import { expect, test } from 'vitest';
import { cleanEnteredTip, type EnteredTip, enteredTipErrors } from './entered-tip.ts';

const now = new Date('2026-11-28T03:00:00Z');
const entry: EnteredTip = {
  channel: 'hotline',
  description: 'Mất xe ở hẻm 12',
  place: 'hẻm 12 đường 30/4',
  when: 'tối qua',
  areaCode: '31135',
  aboutOfficer: false,
  dangerNow: false,
  reach: 'none',
  contactName: '',
  contactPhone: '',
  hint: 'chị bán tạp hóa',
  askedAboutOfficer: false,
  urgency: 'normal',
  tags: [],
};

test.each<[string, Partial<EnteredTip>, Record<string, string>]>([
  ['an ordinary call', {}, {}],
  ['a letter of last week', { channel: 'letter_box', receivedAt: new Date('2026-11-21T03:00:00Z') }, {}],
  ['nothing told', { description: '' }, { description: 'tip.error.description.empty' }],
  ['a channel of the site', { channel: 'web' }, { channel: 'tip.error.channel.wrong' }],
  ['a crime without its kind', { track: 'criminal' }, { crimeKind: 'tip.error.crimeKind.needed' }],
  [
    'a kind without a crime',
    { track: 'feedback', crimeKind: 'crime_report' },
    { crimeKind: 'tip.error.crimeKind.needed' },
  ],
  [
    'a denunciation without a name',
    { track: 'denunciation' },
    { contactName: 'tip.error.contactName.needed' },
  ],
  ['a complaint with a name', { track: 'complaint', reach: 'handler', contactName: 'Nguyễn Văn A' }, {}],
  ['a caller who is known to the custodians alone', { reach: 'sealed', contactPhone: '0900 000 123' }, {}],
  [
    'a complaint sealed away from its handler',
    { track: 'complaint', reach: 'sealed', contactName: 'Nguyễn Văn A' },
    { reach: 'tip.error.reach.named' },
  ],
  ['a name beside "leave nothing"', { contactName: 'A' }, { reach: 'tip.error.reach.conflict' }],
  [
    'tomorrow',
    { receivedAt: new Date('2026-11-29T03:00:00Z') },
    { receivedAt: 'tip.error.receivedAt.future' },
  ],
  ['last year', { receivedAt: new Date('2025-11-29T03:00:00Z') }, { receivedAt: 'tip.error.receivedAt.old' }],
  [
    'police named, not asked',
    { description: 'Công an xã nhận tiền' },
    { aboutOfficer: 'tip.error.aboutOfficer.ask' },
  ],
  ['police named, asked', { description: 'Công an xã nhận tiền', askedAboutOfficer: true }, {}],
  ['police named, about police', { description: 'Công an xã nhận tiền', aboutOfficer: true }, {}],
])('%s', (_, change, errors) => {
  expect(enteredTipErrors(cleanEnteredTip({ ...entry, ...change }), now)).toEqual(errors);
});

test('texts are cleaned, tags named once and in order', () => {
  const cleaned = cleanEnteredTip({
    ...entry,
    hint: ' chi\u0323 ba\u0301n ',
    tags: ['weapons', 'theft', 'theft'],
  });
  expect([cleaned.hint, cleaned.tags]).toEqual(['chị bán', ['theft', 'weapons']]);
});

test('who asks to be sealed is not described to the handler: the hint is not kept', () => {
  expect(cleanEnteredTip({ ...entry, reach: 'sealed' }).hint).toBe('');
  expect(cleanEnteredTip(entry).hint).toBe('chị bán tạp hóa');
});
