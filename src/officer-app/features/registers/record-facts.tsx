import type { RegisterRecord } from '#contract/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers-registers.ts';
import classes from './registers.module.css';
import { type Aims, valueWords } from './value-words.ts';

/** The fields of a record that have a value. */
export function RecordFacts({
  kind,
  record,
  aims,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  aims: Aims;
}) {
  const filled = kind.fields.flatMap((field) => {
    const value = record.fields[field.key];
    return value === undefined || value === null ? [] : [{ field, value }];
  });
  return (
    <section className="panel" aria-label={words.form.change}>
      <dl className={classes.facts}>
        {filled.map(({ field, value }) => (
          <div key={field.key}>
            <dt>{field.label}</dt>
            <dd>{valueWords(field, value, aims)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
