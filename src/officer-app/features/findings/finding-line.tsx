import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FindingList, ToldFinding } from '#contract/figures/findings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { ReconciliationRule } from '#domain/reconciliation/finding.ts';
import { fill } from '#locales/locale.ts';
import { findingsPage as words } from '#locales/vi/officers/findings.ts';
import { reconciliationWords } from '#locales/vi/reconciliation.ts';
import { formatNear } from '../../shared/format-time.ts';
import { useNow } from '../../shared/use-now.ts';
import { AnswerForm } from './answer-form.tsx';
import classes from './finding-line.module.css';
import { FindingSides } from './finding-sides.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** One finding: what, the arithmetic, why, both sources, and its answer. */
export function FindingLine({ finding, list }: { finding: ToldFinding; list: FindingList }) {
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const { answer, outdated, weight, figures } = finding;
  const rule = reconciliationWords[finding.rule as ReconciliationRule];
  const state = answer ? 'solved' : weight;
  const who = (given: NonNullable<ToldFinding['answer']>) => ({
    who: given.answeredBy,
    when: formatNear(new Date(given.answeredAt), now),
  });
  return (
    <li className={classes.finding} data-state={state}>
      <p className={classes.state}>{words.edge[state]}</p>
      <h3>{rule.what(finding)}</h3>
      {figures.length > 0 && <FindingSides finding={finding} />}
      <Arithmetic finding={finding} />
      <p className="quiet">{rule.why(finding)}</p>
      {outdated && (
        <p className={classes.outdated}>
          {fill(words.outdated, { reason: outdated.reason, ...who(outdated) })}
        </p>
      )}
      {answer && (
        <div className={classes.answer}>
          <p>“{answer.reason}”</p>
          <p className="meta">
            {fill(words.answered, { choice: words.choiceWords[answer.answer], ...who(answer) })}
          </p>
          {list.mayAnswer && <WithdrawButton finding={finding} list={list} />}
        </div>
      )}
      {!answer && list.mayAnswer && weight !== 'notes' && !isOpen && (
        <Button className={classes.open} variant="default" size="sm" onClick={() => setOpen(true)}>
          {words.showAnswer}
        </Button>
      )}
      {!answer && isOpen && <AnswerForm finding={finding} list={list} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** The subtraction that shows it, at least so much where rounding words leave a range. */
function Arithmetic({ finding: { difference, figures } }: { finding: ToldFinding }) {
  if (!difference || difference.left <= difference.right) return null;
  const { left, right } = difference;
  const exact = figures.every(({ rounding }) => rounding === 'exact');
  return (
    <p className={`${classes.sum} num`}>
      {fill(exact ? words.difference : words.leastDifference, {
        left: formatNumber(left),
        right: formatNumber(right),
        rest: formatNumber(Number((left - right).toFixed(6))),
      })}
    </p>
  );
}
