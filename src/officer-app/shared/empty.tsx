import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** What is so and what to do, where there is nothing to list. */
export function Empty({ icon, title, children }: { icon: ReactNode; title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      {icon}
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  );
}
