import { gunzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { keptPages } from './kept-pages.ts';

const page = ({ typed, name }: { typed: string; name: string }) => (
  <p title={`${name}!`}>
    <input name="code" defaultValue={typed} /> {name}
  </p>
);

test.each(['ABCD-1234', '"><script>alert(1)</script>', "a'b&c", '$&', '\uE000name\uE001', ''])(
  'a kept page with %j is what rendering it would give, as text and as gzip',
  (typed) => {
    const pages = keptPages(['typed', 'name']);
    const values = { typed, name: `${typed} và tên` };
    const rendered = `<!doctype html>${renderToStaticMarkup(page(values))}`;
    const filled = pages('one', values, page);
    expect(filled.html()).toBe(rendered);
    expect(gunzipSync(filled.gzip()).toString()).toBe(rendered);
  },
);

test('it is rendered once a key', () => {
  let renders = 0;
  const pages = keptPages(['typed', 'name']);
  for (const [key, typed] of [
    ['a', '1'],
    ['a', '2'],
    ['b', '3'],
  ] as const) {
    const filled = pages(key, { typed, name: 'x' }, (marks) => {
      renders += 1;
      return page(marks);
    });
    expect(filled.html()).toContain(`value="${typed}"`);
  }
  expect(renders).toBe(2);
});
