import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { keptPage, typedMark } from './kept-page.ts';

const page = (typed: string) => <input name="code" defaultValue={typed} />;

test.each(['ABCD-1234', '"><script>alert(1)</script>', "a'b&c", '$&', ''])(
  'a kept page with %j is what rendering it would give',
  (typed) => {
    expect(keptPage('test', typed, () => page(typedMark))).toBe(renderToStaticMarkup(page(typed)));
  },
);

test('it is rendered once a key', () => {
  let renders = 0;
  const render = () => {
    renders += 1;
    return page(typedMark);
  };
  for (const typed of ['a', 'b', 'c']) keptPage('once', typed, render);
  expect(renders).toBe(1);
});
