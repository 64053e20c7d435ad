import type { IntakeReading } from '#domain/intake/read-intake.ts';
import type { Proposal } from './proposals.ts';
import classes from './read-text.module.css';

/** The text as it was read: every proposal's words underlined, those of the line in hand marked. */
export function ReadText({
  reading,
  proposals,
  current,
}: {
  reading: IntakeReading;
  proposals: readonly Proposal[];
  current: string | undefined;
}) {
  const { text } = reading;
  const ends = [
    ...new Set([0, text.length, ...proposals.flatMap(({ span }) => [span.start, span.end])]),
  ].sort((a, b) => a - b);
  return (
    <p className={classes.read} aria-hidden>
      {ends.slice(0, -1).map((start, i) => {
        const end = ends[i + 1] ?? start;
        const of = proposals.filter(({ span }) => span.start <= start && end <= span.end);
        const words = text.slice(start, end);
        if (of.length === 0) return words;
        return (
          <mark key={start} data-current={of.some(({ key }) => key === current) || undefined}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
