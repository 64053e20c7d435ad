import type { ReactNode } from 'react';

type Props = {
  type: 'checkbox' | 'radio';
  id: string;
  name: string;
  value: string;
  isChosen: boolean;
  label: string;
  hint?: ReactNode;
};

/** A box or a circle to tick. The label reaches over the box, so the target is as wide as the words. */
export function Option({ type, id, name, value, isChosen, label, hint }: Props) {
  return (
    <div className="opt">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hint ? `${id}-h` : undefined}
      />{' '}
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-h`}>
          {hint}
        </p>
      )}
    </div>
  );
}
