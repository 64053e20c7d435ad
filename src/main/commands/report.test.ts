import { expect, test } from 'vitest';
import { reportCommandWords } from '#locales/vi/commands/report.ts';
import { Failure } from '#platform/failure.ts';
import { refusalSentence } from './report.ts';

const typed = { area: '999', period: '2026-H3', out: 'x.doc', issuer: 'party', signing: 'TL', tenant: '92' };

test.each(Object.keys(reportCommandWords.failures))('%s is told in a whole sentence', (key) => {
  const sentence = refusalSentence(new Failure('invalid', { field: key, reason: 'EIO' }), typed);
  expect(sentence).toMatch(/^\p{Lu}.*\.$|^x\.doc .*\.$/u);
  expect(sentence).not.toMatch(/[{}]/);
});

test('a wrong area is named with the one that would do', () => {
  expect(refusalSentence(new Failure('not_found', { area: 'report.unknownArea' }), typed)).toBe(
    'Không có đơn vị mang mã 999 trong kỳ 2026-H3. Hãy dùng mã thành phố (92) hoặc mã một xã, phường của thành phố.',
  );
});
