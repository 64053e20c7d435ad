import { useEffect, useState } from 'react';
import { officers } from '#locales/vi/officers.ts';
import classes from './skeleton-lines.module.css';

/** Grey lines, shown only when an answer takes longer than 300 ms: a flash would tire the eyes. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className={classes.box} aria-hidden />;
  return (
    <div className={classes.box} role="status">
      <span className={classes.words}>{officers.shell.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <div key={i} className={classes.line} />
      ))}
    </div>
  );
}
