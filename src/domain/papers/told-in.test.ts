import { expect, test } from 'vitest';
import { toldIn } from './told-in.ts';

test('each line that says something is a paragraph; empty ones are none', () => {
  const said = toldIn('Dòng một\n\n  \nDòng hai').map(({ inlines }) =>
    inlines.map((one) => 'text' in one && one.text),
  );
  expect(said).toEqual([['Dòng một'], ['Dòng hai']]);
  expect(toldIn('')).toEqual([]);
});
