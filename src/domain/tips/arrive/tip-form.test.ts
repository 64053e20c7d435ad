import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, cleanTipForm, type TipForm, tipFormErrors, tipLimits } from './tip-form.ts';

const form: TipForm = {
  description: 'Mất xe',
  place: '',
  when: '',
  areaCode: '31135',
  aboutOfficer: false,
  dangerNow: false,
  reach: 'none',
  contactName: '',
  contactPhone: '',
};

test('a few words are enough', () => {
  expect(tipFormErrors(form)).toEqual({});
});

test('nothing but spaces is empty', () => {
  expect(tipFormErrors(cleanTipForm({ ...form, description: ' \r\n\t ' }))).toEqual({
    description: 'tip.error.description.empty',
  });
});

test('the limit counts characters as a reader does, not code units', () => {
  expect(tipFormErrors({ ...form, description: '😀'.repeat(tipLimits.description) })).toEqual({});
  expect(tipFormErrors({ ...form, description: '😀'.repeat(tipLimits.description + 1) })).toEqual({
    description: 'tip.error.description.long',
  });
});

test('to be called back takes a name or a number', () => {
  expect(tipFormErrors({ ...form, reach: 'handler' })).toHaveProperty('contactPhone');
  expect(tipFormErrors({ ...form, reach: 'handler', contactPhone: '0900 000 000' })).toEqual({});
});

test('cleaning is the same once or twice, and NFD arrives as NFC', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
  );
  expect(cleanText('Hòa'.normalize('NFD'))).toBe('Hòa'.normalize('NFC'));
  // building every character once takes long on a busy machine
}, 30_000);
