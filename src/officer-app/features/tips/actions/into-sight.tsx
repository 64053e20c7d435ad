import { type ReactNode, useEffect, useRef } from 'react';

/** Comes into sight when it appears: what is said at the end of a long dialog would stand under its buttons. */
export function IntoSight({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.scrollIntoView({ block: 'center' }), []);
  return <div ref={part}>{children}</div>;
}
