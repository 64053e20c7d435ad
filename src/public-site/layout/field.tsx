import type { ReactNode } from 'react';
import { type FieldErrors, sentenceOf } from '../tips/field-error.ts';
import { Icon } from './icon.tsx';
import type { View } from './view.ts';

type Props = {
  view: View;
  id: string;
  label: ReactNode;
  errors: FieldErrors;
  hint?: ReactNode;
  example?: string;
  isOptional?: boolean;
  isBig?: boolean;
  /** The box itself, given what it must point at. */
  children: (described: {
    id: string;
    name: string;
    'aria-describedby'?: string;
    'aria-invalid'?: true;
  }) => ReactNode;
};

/** A question with its hint, example and error before the box, so that they are read before typing. */
export function Field({ view: { t }, id, label, errors, hint, example, isOptional, isBig, children }: Props) {
  const error = errors[id];
  const described = [hint && `${id}-h`, example && `${id}-e`, error && `${id}-x`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field bad' : 'field'}>
      <label className={isBig ? 'big' : undefined} htmlFor={id}>
        {label} {isOptional && <span className="quiet">{t.common.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {example && (
        <p className="hint eg" id={`${id}-e`}>
          {example}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-x`}>
          <Icon name="wrong" /> {sentenceOf(t, error)}
        </p>
      )}
      {children({
        id,
        name: id,
        ...(described && { 'aria-describedby': described }),
        ...(error && { 'aria-invalid': true }),
      })}
    </div>
  );
}
