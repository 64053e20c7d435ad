import { fill } from '#locales/locale.ts';
import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { FieldErrors } from '../tips/field-error.ts';

/** An example whose check character is wrong on purpose: it opens nothing. */
const example = 'ABCD-0123-EFGH-4567-8';

type Props = { view: View; typed: string; errors: FieldErrors; isQuiet?: boolean };

/** The code is posted, never put into an address. */
export function CodeForm({ view, typed, errors, isQuiet }: Props) {
  const { locale, t } = view;
  return (
    <form action={pathOf('follow', locale)} method="post" acceptCharset="utf-8">
      <Field
        view={view}
        id="code"
        label={t.follow.code}
        hint={fill(t.follow.codeHint, { example })}
        errors={errors}
      >
        {(box) => (
          <input
            {...box}
            className="code-in"
            defaultValue={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={400}
          />
        )}
      </Field>
      <button type="submit" className={isQuiet ? 'btn pale' : 'btn'}>
        <Icon name="search" />
        {t.follow.open}
      </button>
    </form>
  );
}
