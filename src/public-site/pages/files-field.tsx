import { fileKindFacts } from '#domain/files/file-kind.ts';
import { fileLimits } from '#domain/files/file-limits.ts';
import { fill } from '#locales/locale.ts';
import { Field } from '../layout/field.tsx';
import { Option } from '../layout/option.tsx';
import { Rich } from '../layout/rich.tsx';
import { saySize } from '../layout/say-size.ts';
import type { View } from '../layout/view.ts';
import type { HeldFile } from '../ports.ts';
import type { FieldErrors } from '../tips/field-error.ts';

type Props = { view: View; held: readonly HeldFile[]; errors: FieldErrors; isBig?: boolean };

/** The file box, with its limits and what is taken out and what stays said before anything is chosen. */
export function FilesField({ view, held, errors, isBig = false }: Props) {
  const { t, files } = view;
  if (!files) return null;
  const kinds = [
    files.heic ? t.files.photosWithHeic : t.files.photos,
    ...(files.video ? [t.files.videos] : []),
    ...(files.pdf ? [t.files.pdf] : []),
    t.files.documents,
  ].join('; ');
  const size = fileLimits.size / 1024 / 1024;
  return (
    <>
      <Field
        view={view}
        id="files"
        label={t.files.label}
        hint={fill(t.files.hint, { files: fileLimits.files, size, kinds })}
        errors={errors}
        isOptional
        isBig={isBig}
      >
        {(box) => <input {...box} type="file" multiple />}
      </Field>
      {held.length > 0 && (
        <fieldset className="field">
          <legend>{fill(t.files.held, { count: held.length })}</legend>
          <input type="hidden" name="held" value="1" />
          <p className="hint">{t.files.heldHint}</p>
          {held.map(({ id, kind, size: bytes }, index) => (
            <Option
              key={id}
              type="checkbox"
              id={`drop-${id}`}
              name="dropFile"
              value={id}
              isChosen={false}
              label={fill(t.files.drop, {
                number: index + 1,
                kind: fileKindFacts[kind].extension.toUpperCase(),
                size: saySize(bytes),
              })}
            />
          ))}
        </fieldset>
      )}
      <div className="note">
        <p>
          <Rich text={t.files.removed} />
        </p>
        <p>
          <Rich text={t.files.remains} />
        </p>
      </div>
    </>
  );
}
