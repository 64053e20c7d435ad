import { type ReactNode, useEffect, useRef } from 'react';

/** Comes into sight when it appears: what is said at the end of a long dialog would stand under its buttons. */
export function IntoSight({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // newer browsers answer with a promise, which is no way to clean up
    void part.current?.scrollIntoView({ block: 'center' });
  }, []);
  return <div ref={part}>{children}</div>;
}
