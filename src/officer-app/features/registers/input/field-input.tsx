import { Checkbox, Group, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { FieldValue } from '#domain/registers/field-values.ts';
import type { RegisterField } from '#domain/registers/register-field.ts';
import { registers as words } from '#locales/vi/officers/registers.ts';
import { AimInput } from './aim-input.tsx';
import type { Aims } from './value-words.ts';

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
/** A few short choices stand open; more fold into a list. */
const openChoices = 4;

/** The input of one field of a kind, whatever its type. */
export function FieldInput({
  field,
  value,
  error,
  aims,
  onChange,
}: {
  field: RegisterField;
  value: FieldValue | '' | undefined;
  error: string | undefined;
  aims: Aims;
  onChange: (value: FieldValue | '') => void;
}) {
  const label = field.required ? field.label : `${field.label} ${words.form.optional}`;
  const common = { label, description: field.hint || undefined, error };
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'aim':
      return (
        <AimInput
          label={label}
          hint={field.hint}
          aims={aims}
          value={value}
          error={error}
          onChange={onChange}
        />
      );
    case 'long_text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'yes_no':
      return (
        <Radio.Group
          {...common}
          value={typeof value === 'boolean' ? String(value) : ''}
          onChange={(said) => onChange(said === 'true')}
        >
          <Group gap="md" py="xs">
            <Radio value="true" label={words.form.yes} />
            <Radio value="false" label={words.form.no} />
          </Group>
        </Radio.Group>
      );
    case 'choices':
      return (
        <Checkbox.Group {...common} value={isList(value) ? [...value] : []} onChange={onChange}>
          <Group gap="md" py="xs">
            {field.choices.map((choice) => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </Group>
        </Checkbox.Group>
      );
    case 'choice':
      return field.choices.length <= openChoices ? (
        <Radio.Group {...common} value={text} onChange={onChange}>
          <Group gap="md" py="xs">
            {field.choices.map((choice) => (
              <Radio key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </Group>
        </Radio.Group>
      ) : (
        <NativeSelect
          {...common}
          value={text}
          data={[{ value: '', label: words.form.choose }, ...field.choices]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          value={text}
          inputMode={field.type === 'text' ? 'text' : field.type === 'amount' ? 'decimal' : 'numeric'}
          rightSection={field.unit ? <span className="meta">{field.unit}</span> : undefined}
          rightSectionWidth={field.unit ? `${field.unit.length + 3}ch` : undefined}
          placeholder={field.type === 'day' ? 'ngày/tháng/năm' : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
