import { Field } from '../layout/field.tsx';
import { Icon } from '../layout/icon.tsx';
import type { View } from '../layout/view.ts';
import { pathOf } from '../paths.ts';
import type { HeldFile } from '../ports.ts';
import type { FieldErrors } from '../tips/field-error.ts';
import { FilesField } from './files-field.tsx';

type Props = {
  view: View;
  code: string;
  nonce: string;
  typed: string;
  errors: FieldErrors;
  held: readonly HeldFile[];
};

/** A further message under an opened tip. */
export function MessageForm({ view, code, nonce, typed, errors, held }: Props) {
  const { locale, t } = view;
  return (
    <form
      className="no-print"
      action={pathOf('addMessage', locale)}
      method="post"
      acceptCharset="utf-8"
      encType={view.files && 'multipart/form-data'}
      noValidate
    >
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="nonce" value={nonce} />
      <Field view={view} id="text" label={t.follow.more} hint={t.follow.moreHint} errors={errors}>
        {(box) => <textarea {...box} rows={4} defaultValue={typed} />}
      </Field>
      <FilesField view={view} held={held} errors={errors} />
      <button type="submit" className="btn">
        <Icon name="send" />
        {t.follow.sendMore}
      </button>
    </form>
  );
}
