import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { TipLife } from '#contract/tips/tip-life.ts';
import type { Tip } from '#contract/tips/tips.ts';
import { tipForm as words } from '#locales/vi/officers/tip-actions.ts';
import { FileField } from '../../../shared/forms/file-field.tsx';
import classes from './action-dialog.module.css';
import type { Field } from './action-form.ts';
import { CommuneField } from './commune-field.tsx';
import { OfficerField } from './officer-field.tsx';
import { RecordField } from './record-field.tsx';
import { TipNumberField } from './tip-number-field.tsx';

export interface BoxProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

interface Props {
  readonly field: Field;
  readonly tip: Tip;
  readonly life: TipLife;
  readonly value: string;
  readonly error: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (value: string) => void;
}

/** One box of a step's dialog. */
export function FormField({ field, tip, life, value, error, isFirst, onChange }: Props) {
  const { label, hint } = field;
  const common = { label, description: hint, error, 'data-autofocus': isFirst || undefined };
  const box: BoxProps = { label, hint, value, error, onChange };
  switch (field.kind) {
    case 'choice':
      return (
        <Radio.Group {...common} value={value} onChange={onChange}>
          <div className={classes.choices}>
            {field.choices.map((choice, at) => (
              <Radio
                key={choice.value}
                value={choice.value}
                label={choice.label}
                className={classes.choice}
                data-autofocus={(isFirst && at === 0) || undefined}
              />
            ))}
          </div>
        </Radio.Group>
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          value={value}
          data={[...(value === '' ? [{ value: '', label: words.choose }] : []), ...field.choices]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'ticks':
      return (
        <Checkbox.Group
          {...common}
          value={value.split(',').filter(Boolean)}
          onChange={(chosen) => onChange(chosen.join(','))}
        >
          <div className={classes.ticks}>
            {field.choices.map((choice) => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </div>
        </Checkbox.Group>
      );
    case 'tick':
      return (
        <Checkbox
          {...common}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'words':
      return (
        <Textarea
          {...common}
          autosize
          minRows={3}
          maxRows={12}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'line':
    case 'day':
      return (
        <TextInput
          {...common}
          {...(field.kind === 'day' && { inputMode: 'numeric' as const })}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'commune':
      return <CommuneField {...box} except={life.areaCode} />;
    case 'officer':
      return <OfficerField {...box} tipId={tip.id} except={life.handlerId} />;
    case 'tip':
      return <TipNumberField {...box} except={tip.id} />;
    case 'record':
      return <RecordField {...box} />;
    case 'file':
      return <FileField {...box} />;
  }
}
