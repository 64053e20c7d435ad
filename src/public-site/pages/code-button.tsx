import type { ReactNode } from 'react';
import type { View } from '../layout/view.ts';
import { type PageName, pathOf } from '../paths.ts';

type Props = {
  view: View;
  page: PageName;
  code: string;
  /** Further hidden boxes. */
  fields?: Readonly<Record<string, string>>;
  look?: 'pale' | 'red';
  children: ReactNode;
};

/** A button that posts the code of the opened tip along with what it asks for: the code is in no address. */
export function CodeButton({ view, page, code, fields = {}, look = 'pale', children }: Props) {
  return (
    <form action={pathOf(page, view.locale)} method="post" acceptCharset="utf-8">
      <input type="hidden" name="code" value={code} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>
        <button type="submit" className={`btn ${look}`}>
          {children}
        </button>
      </p>
    </form>
  );
}
