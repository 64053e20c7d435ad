import { keptPages } from '../http/kept-pages.ts';
import { frameOf, type View } from '../layout/view.ts';
import { FollowPage } from '../pages/follow-page.tsx';
import type { Answer } from '../route.ts';
import type { FieldError } from '../tips/field-error.ts';

const pages = keptPages(['typed', 'expected', 'count', 'character']);

/** The page that says what is wrong with a typed code, and keeps it in its box. */
export function explainCode(view: View, typed: string, { key, values }: FieldError, status: number): Answer {
  const said = (name: string) => String(values?.[name] ?? '');
  const texts = {
    typed,
    expected: said('expected'),
    count: said('count'),
    character: said('character'),
  };
  const page = pages(`${frameOf(view)} ${key}`, texts, ({ typed: box, ...marks }) => (
    <FollowPage view={view} typed={box} errors={{ code: { key, values: marks } }} />
  ));
  return { status, cache: 'never', page };
}
