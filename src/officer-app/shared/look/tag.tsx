import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A quiet square tag of a kind or a status; `lined` for the status among kinds. */
export function Tag({ children, lined = false }: { children: ReactNode; lined?: boolean }) {
  return <span className={lined ? `${classes.tag} ${classes.lined}` : classes.tag}>{children}</span>;
}
