import { Button } from '@mantine/core';
import type { Custodian } from '#contract/custody/custody.ts';
import { fill } from '#locales/locale.ts';
import { custody } from '#locales/vi/officers/custody.ts';
import { formatNear } from '../../shared/format-time.ts';
import { useNow } from '../../shared/use-now.ts';
import classes from './custody.module.css';
import type { GroupStep } from './group-section.tsx';

const words = custody.group;

/** One custodian of the group, with what may be done about them. */
export function CustodianRow({
  custodian,
  mayChange,
  onStep,
}: {
  custodian: Custodian;
  mayChange: boolean;
  onStep: (step: GroupStep) => void;
}) {
  const now = useNow();
  const { officer, chain, key, shares } = custodian;
  const names = { name: officer.displayName };
  const stands = !key
    ? words.noKey
    : key.confirmedAt
      ? fill(words.confirmed, { when: formatNear(new Date(key.confirmedAt), now) })
      : words.waits;
  return (
    <li>
      <div className={classes.what}>
        <span>
          <b>{officer.displayName}</b>, {officer.title}
        </span>
        <span>{custody.chains[chain]}</span>
        <span className="meta">
          {stands}; {fill(words.shares, { count: shares })}
        </span>
        {key && !key.confirmedAt && !key.mayConfirm && <span className="meta">{words.own}</span>}
      </div>
      <div className="row">
        {mayChange && (
          <Button
            variant="default"
            size="sm"
            aria-label={fill(words.removeOne, names)}
            onClick={() => onStep({ remove: custodian })}
          >
            {words.remove}
          </Button>
        )}
        {key?.mayConfirm && (
          <Button
            size="sm"
            aria-label={fill(words.confirmOne, names)}
            onClick={() => onStep({ confirm: custodian })}
          >
            {words.confirm}
          </Button>
        )}
      </div>
    </li>
  );
}
