import { useEffect, useState } from 'react';
import type { Identity } from '#domain/custody/seal-identity.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { officers } from '#locales/vi/officers.ts';
import classes from './identity-panel.module.css';

const words = custody.tip;

/** `14:05` left. */
const clockOf = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Who sent the tip, on the screen until the time is over, never on paper. */
export function OpenedIdentity({
  identity,
  endsAt,
  onOver,
}: {
  identity: Identity;
  endsAt: Date;
  onOver: () => void;
}) {
  const [left, setLeft] = useState(() => endsAt.getTime() - Date.now());
  const isOver = left <= 0;
  useEffect(() => {
    const timer = setInterval(() => setLeft(endsAt.getTime() - Date.now()), 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the time is over
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);
  if (isOver) return <p role="status">{words.over}</p>;
  return (
    <>
      <dl className={classes.opened}>
        <dt>{words.name}</dt>
        <dd>{identity.contactName || officers.tip.notSaid}</dd>
        <dt>{words.phone}</dt>
        <dd className="num">{identity.contactPhone || officers.tip.notSaid}</dd>
        <dt>
          <span role="timer">{fill(words.left, { time: clockOf(left) })}</span>
        </dt>
      </dl>
      <p className={classes.onPaper}>{words.noPrint}</p>
    </>
  );
}
