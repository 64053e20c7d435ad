import type { ReactNode } from 'react';
import classes from './empty.module.css';

type Props = {
  icon: ReactNode;
  title: string;
  /** Where it stands for the whole page, its title is the page's. */
  isPage?: boolean;
  children?: ReactNode;
};

/** What is so and what to do, where there is nothing to list. */
export function Empty({ icon, title, isPage = false, children }: Props) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      {icon}
      <Title className={classes.title}>{title}</Title>
      {children}
    </div>
  );
}
