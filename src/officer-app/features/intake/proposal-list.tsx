import type { KeyboardEvent } from 'react';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { IconCheck } from '../../shared/icons.ts';
import classes from './proposal-list.module.css';
import type { Proposal } from './proposals.ts';

interface Props {
  readonly proposals: readonly Proposal[];
  readonly isTaken: (proposal: Proposal) => boolean;
  readonly onSet: (proposal: Proposal, isTaken: boolean) => void;
  readonly onCurrent: (key: string | undefined) => void;
  /** Past the last line, and back to the text. */
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Lines of a duty book, one a proposal. Enter takes and goes on, the blank takes or leaves, arrows move. */
export function ProposalList({ proposals, isTaken, onSet, onCurrent, onDone, onBack }: Props) {
  const press = (event: KeyboardEvent<HTMLButtonElement>, proposal: Proposal) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = event.currentTarget.closest('li');
    const go = (to: Element | null | undefined) => to?.querySelector('button')?.focus();
    if (event.key === 'Enter') {
      event.preventDefault();
      onSet(proposal, true);
      if (item?.nextElementSibling) go(item.nextElementSibling);
      else onDone();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (item?.nextElementSibling) go(item.nextElementSibling);
      else onDone();
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      if (item?.previousElementSibling) go(item.previousElementSibling);
      else onBack();
    } else if (event.key === 'Escape') onBack();
  };
  return (
    <ul className={classes.lines} aria-label={words.found} data-proposals>
      {proposals.map((proposal) => {
        const taken = isTaken(proposal);
        return (
          <li key={proposal.key}>
            <button
              type="button"
              className={classes.line}
              aria-pressed={taken}
              onClick={() => onSet(proposal, !taken)}
              onKeyDown={(event) => press(event, proposal)}
              onFocus={() => onCurrent(proposal.key)}
              onBlur={() => onCurrent(undefined)}
            >
              <span className={classes.kind}>{words.row[proposal.kind]}</span>
              <span className={classes.value}>
                {proposal.value}
                {proposal.source !== proposal.value && <q className="meta">{proposal.source}</q>}
                {proposal.note && <small className="meta">{proposal.note}</small>}
              </span>
              <span className={classes.state}>
                {taken && <IconCheck className="ico" aria-hidden />}
                {taken ? words.taken : words.left}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
