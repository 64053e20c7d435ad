import { lazy, type ReactNode, Suspense, useState } from 'react';
import { traceWords as words } from '#locales/vi/officers/figures.ts';
import classes from './figure-link.module.css';
import type { TracedFigure } from './trace-query.ts';

const TraceDrawer = lazy(async () => ({ default: (await import('./trace-drawer.tsx')).TraceDrawer }));

/** A number that opens: what it is made of, down to the events in the ledger. */
export function FigureLink({ of, children }: { of: TracedFigure; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className={classes.figure} title={words.open} onClick={() => setOpened(true)}>
        {children}
      </button>
      {opened && (
        <Suspense>
          <TraceDrawer of={of} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
