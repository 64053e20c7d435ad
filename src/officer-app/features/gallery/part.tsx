import { type ReactNode, useId } from 'react';

/** One shared part under its name. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div className="pad stack">{children}</div>
    </section>
  );
}
