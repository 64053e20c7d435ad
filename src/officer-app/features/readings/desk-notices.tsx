import { Button } from '@mantine/core';
import type { Proposal } from '#contract/readings/readings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { FailureAlert } from '../../shared/failure-alert.tsx';
import classes from './reading-page.module.css';
import type { Desk } from './use-desk.ts';

/** What of the pressed decisions is not in the books: waiting for the network, refused, or lost with the session. */
export function DeskNotices({
  desk: { waiting, isStalled, failed, lost },
  proposals,
  onChoose,
}: {
  desk: Pick<Desk, 'waiting' | 'isStalled' | 'failed' | 'lost'>;
  proposals: readonly Proposal[];
  onChoose: (no: number) => void;
}) {
  const refused = [...failed.keys()].sort((a, b) => a - b);
  const printed = (numbers: readonly number[]) =>
    proposals.flatMap(({ no, text }) => (numbers.includes(no) ? [text] : [])).join('; ');
  const one = (sentence: string, numbers: readonly number[]) => {
    const [first] = numbers;
    if (first === undefined) return null;
    return (
      <FailureAlert>
        <p>{fill(sentence, { count: formatNumber(numbers.length), figures: printed(numbers) })}</p>
        <Button variant="default" size="sm" mt="sm" onClick={() => onChoose(first)}>
          {words.toFirst}
        </Button>
      </FailureAlert>
    );
  };
  return (
    <div className={classes.notices}>
      {isStalled && (
        <FailureAlert>
          <p>{fill(words.stalled, { count: formatNumber(waiting.length) })}</p>
        </FailureAlert>
      )}
      {one(words.refused, refused)}
      {one(words.lost, lost)}
    </div>
  );
}
