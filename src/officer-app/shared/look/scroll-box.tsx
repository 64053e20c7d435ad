import type { ReactNode, Ref } from 'react';
import classes from './scroll-box.module.css';

/** A part of the page that scrolls by itself: it has a name and is reached by the keyboard. */
export function ScrollBox({
  label,
  className = '',
  ref,
  children,
}: {
  label: string;
  /** How high it may grow, and its borders. */
  className?: string | undefined;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is no fieldset
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
    <div ref={ref} className={`${classes.box} ${className}`} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
