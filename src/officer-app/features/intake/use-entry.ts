import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { communeNames } from '#domain/intake/communes.ts';
import { readIntake } from '#domain/intake/read-intake.ts';
import { capital } from '../../shared/area/area-options.ts';
import { type ByHand, entryOf } from './entry.ts';
import { intakeAreasQuery } from './intake-queries.ts';
import { type Proposal, proposalsOf } from './proposals.ts';

const blank: ByHand = {
  channel: 'hotline',
  aboutOfficer: false,
  askedAboutOfficer: false,
  isUrgent: false,
  contactName: '',
};
const none: never[] = [];

/** The entry in hand: the text, what is read of it, what was taken, what was set by hand. */
export function useEntry() {
  const [text, setText] = useState('');
  const [hand, setHand] = useState(blank);
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const intake = useQuery(intakeAreasQuery).data;
  const communes = intake?.communes ?? none;
  const known = useMemo(
    () => ({
      names: communeNames(communes),
      own: new Set(communes.filter(({ isOwn }) => isOwn).map(({ code }) => code)),
      byCode: new Map(
        communes.map(({ code, name, type, isOwn }) => [
          code,
          { code, label: capital(`${type} ${name}`), isOwn },
        ]),
      ),
    }),
    [communes],
  );
  // the reading of a text belongs to the instant at which it was typed
  const reading = useMemo(
    () => readIntake(text, { now: new Date(), communes: known.names, isOwn: (code) => known.own.has(code) }),
    [text, known],
  );
  const proposals = useMemo(() => proposalsOf(reading, known.byCode), [reading, known]);
  const isTaken = (proposal: Proposal): boolean => said.get(proposal.key) ?? proposal.isFirst;
  const [only] = known.own;
  const ownArea = known.own.size === 1 ? (only ?? null) : null;
  const set = (proposal: Proposal, taken: boolean) =>
    setSaid((before) => {
      const next = new Map(before).set(proposal.key, taken);
      // a tip lies in one commune and has one kind
      if (taken && (proposal.kind === 'commune' || proposal.kind === 'kind')) {
        for (const other of proposals) {
          if (other.kind === proposal.kind && other.key !== proposal.key) next.set(other.key, false);
        }
      }
      return next;
    });
  return {
    text,
    setText,
    hand,
    setHand: (change: Partial<ByHand>) => setHand((before) => ({ ...before, ...change })),
    communes,
    takesSealed: intake?.takesSealed ?? false,
    reading,
    proposals,
    isTaken,
    set,
    entry: entryOf(reading.text, proposals.filter(isTaken), hand, ownArea),
    clear: () => {
      setText('');
      setHand({ ...blank, channel: hand.channel });
      setSaid(new Map());
    },
  };
}
