import { Link } from '@tanstack/react-router';
import type { RegisterRecord } from '#contract/registers/registers.ts';
import type { FieldValue } from '#domain/registers/field-values.ts';
import { listColumns } from '#domain/registers/list-columns.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { fill } from '#locales/locale.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { capital } from '../../../shared/area/area-options.ts';
import ruled from '../../../shared/look/ruled-table.module.css';
import { Tag } from '../../../shared/look/tag.tsx';
import { useHasManyAreas } from '../../../shared/me.ts';
import { paths } from '../../../shared/paths.ts';
import { typedDay } from '../input/typed-values.ts';
import { choiceWords, valueWords } from '../input/value-words.ts';
import classes from '../registers.module.css';

/** Records as ruled lines with what their kind lists of them; on a narrow screen each is a block of its own. */
export function RecordTable({
  kind,
  family,
  records,
  today,
}: {
  kind: RegisterKind;
  family: string;
  records: readonly RegisterRecord[];
  today: string;
}) {
  const { columns } = words;
  const withArea = useHasManyAreas();
  const { day, values, withLast } = listColumns(kind);
  return (
    <table className={ruled.table}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.stage}</th>
          {withArea && <th scope="col">{columns.area}</th>}
          {values.map(({ key, label, type }) => (
            <th key={key} scope="col" className={isNumber(type) ? ruled.right : undefined}>
              {label}
            </th>
          ))}
          {withLast && <th scope="col">{columns.last}</th>}
          <th scope="col">{day?.label ?? columns.opened}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id} data-ended={!record.living || undefined}>
            <th scope="row">
              <Link to={paths.record} params={{ family, recordId: record.id }}>
                {record.name}
              </Link>
              {record.tags.map((tag) => (
                <Tag key={tag}>{choiceWords(kind.tags, tag)}</Tag>
              ))}
            </th>
            <td data-label={columns.stage}>
              <Tag lined>{kind.stages.find(({ key }) => key === record.stage)?.label ?? record.stage}</Tag>
            </td>
            {withArea && <td data-label={columns.area}>{capital(record.areaName)}</td>}
            {values.map((field) => (
              <Value key={field.key} field={field} value={record.fields[field.key]} />
            ))}
            {withLast && (
              <td data-label={columns.last} className="num">
                {typedDay(record.lastActivityOn) || <span className="quiet">{words.never}</span>}
                {record.silentFrom !== null && record.silentFrom <= today && (
                  <span className={classes.silent}>
                    {fill(words.silentSince, { day: typedDay(record.silentFrom) })}
                  </span>
                )}
              </td>
            )}
            <td data-label={day?.label ?? columns.opened} className="num">
              {typedDay(record.openedOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isNumber = (type: RegisterField['type']): boolean => type === 'count' || type === 'amount';

/** One value of a record; nothing where it says none. */
function Value({ field, value }: { field: RegisterField; value: FieldValue | null | undefined }) {
  const isSaid = value !== undefined && value !== null;
  return (
    <td
      data-label={field.label}
      data-empty={!isSaid || undefined}
      className={isNumber(field.type) ? `num ${ruled.right}` : undefined}
    >
      {isSaid && valueWords({ ...field, unit: '' }, value, [])}
    </td>
  );
}
