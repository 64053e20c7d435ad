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

/** A box or a circle to tick, with a target as large as its words. */
export function Option({ type, id, name, value, isChosen, label, hint }: Props) {
  return (
    <label className="opt">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        aria-describedby={hint ? `${id}-h` : undefined}
      />
      {label}
      {hint && <small id={`${id}-h`}>{hint}</small>}
    </label>
  );
}
