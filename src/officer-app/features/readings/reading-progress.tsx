import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import classes from './readings-page.module.css';

/** What is being done with a document, for how long already, and a way to stop it. */
export function ReadingProgress({ phase, onStop }: { phase: keyof typeof words.phases; onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={classes.running}>
      <Loader size="sm" aria-hidden />
      <span role="status">{words.phases[phase]}</span>
      {seconds > 1 && <span className="meta">{fill(words.seconds, { count: formatNumber(seconds) })}</span>}
      <Button variant="default" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
}
