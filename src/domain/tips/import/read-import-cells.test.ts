import { expect, test } from 'vitest';
import { intake } from '#locales/vi/officers/intake.ts';
import { officerChannels } from '../arrive/tip-channels.ts';
import { answerOfCell, channelOfCell } from './read-import-cells.ts';

test.each(officerChannels.map((channel) => [channel, intake.channel[channel]] as const))(
  '%s is named by its code and as the screens name it',
  (channel, label) => {
    expect([channelOfCell(channel), channelOfCell(label), channelOfCell(label.toUpperCase())]).toEqual([
      channel,
      channel,
      channel,
    ]);
  },
);

test('the site is no channel of a list', () => {
  expect([channelOfCell('web'), channelOfCell(intake.channel.web), channelOfCell('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  ['Có', true],
  ['x', true],
  ['không', false],
  [' ', undefined],
  ['có lẽ', null],
])('%j is %s', (text, answer) => {
  expect(answerOfCell(text)).toBe(answer);
});
