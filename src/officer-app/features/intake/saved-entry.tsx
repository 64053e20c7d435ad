import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { EnteredReceipt } from '#contract/tips/intake.ts';
import { fill } from '#locales/locale.ts';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { formatInstant } from '../../shared/format-time.ts';
import { IconPrinter } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import { shortId } from '../../shared/tips/tip-words.ts';
import classes from './saved-entry.module.css';

/** What the sender is told: shown once, read out over the telephone or printed as a slip. */
export function SavedEntry({
  receipt,
  isSealed,
  onNext,
}: {
  receipt: EnteredReceipt;
  isSealed: boolean;
  onNext: () => void;
}) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const { tipId, areaName, code } = receipt;
  const at = formatInstant(new Date(receipt.receivedAt));
  return (
    <section className="stack" aria-labelledby="saved">
      <div role="status" className="no-print">
        <h2 id="saved">{words.saved}</h2>
      </div>
      <p className="no-print">{tipId ? words.savedText : words.savedGone}</p>
      {isSealed && <p className="no-print">{words.savedSealed}</p>}
      <div className={classes.slip}>
        <b>{words.slipTitle}</b>
        <p className={classes.code} data-reference={code}>
          {code}
        </p>
        <p className={classes.words}>
          <span className="meta">{words.words}: </span>
          {receipt.words.join(' ')}
        </p>
        <p className="meta">
          {tipId ? fill(words.savedAt, { number: shortId({ id: tipId }), area: areaName, when: at }) : at}
        </p>
        <p className="print-only">{words.slipText}</p>
      </div>
      <div className="row no-print">
        <Button ref={next} onClick={onNext} rightSection={<kbd>N</kbd>}>
          {words.next}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter className="ico" aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
        {tipId && (
          <Link to={paths.tip} params={{ tipId }}>
            {words.open}
          </Link>
        )}
      </div>
    </section>
  );
}
