import type { OpenedRecord, RegisterRecord } from '#contract/registers/registers.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { type Aims, valueWords } from '../input/value-words.ts';
import classes from '../registers.module.css';

/** The fields of a record that have a value. */
export function RecordFacts({
  kind,
  record,
  keeper,
  aims,
}: {
  kind: RegisterKind;
  record: RegisterRecord;
  keeper: OpenedRecord['keeper'];
  aims: Aims;
}) {
  const filled = kind.fields.flatMap((field) => {
    const value = record.fields[field.key];
    return value === undefined || value === null ? [] : [{ field, value }];
  });
  return (
    <section className="panel" aria-label={words.form.change}>
      <dl className={classes.facts}>
        {kind.steps.some(({ needs }) => needs.includes('keeper')) && (
          <div>
            <dt>{words.keeper.label}</dt>
            <dd>
              {keeper ? keeper.name : words.keeper.nobody}
              {keeper && !keeper.isHere && <span className={classes.silent}>{words.keeper.gone}</span>}
            </dd>
          </div>
        )}
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
