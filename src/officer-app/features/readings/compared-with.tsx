import { Link } from '@tanstack/react-router';
import type { ComparedFigure, ReadingTurn, Said } from '#contract/readings/readings.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import type { ReconciliationRule } from '#domain/reconciliation/finding.ts';
import { fill } from '#locales/locale.ts';
import { readingsWords as words } from '#locales/vi/officers/readings.ts';
import { reconciliationWords } from '#locales/vi/reconciliation.ts';
import { paths } from '../../shared/paths.ts';
import classes from './proposal-line.module.css';
import { unitOf } from './say-proposal.ts';

/** What to do stands below them, and must not be pushed out of sight. */
const most = 3;

function KnownFigures({ known, said, label }: Pick<ComparedFigure, 'known'> & { said: Said; label: string }) {
  if (known.length === 0) return null;
  return (
    <ul className={classes.known} aria-label={label}>
      {known.map(({ from, source, readingId, figureNo, url, printed, quotation }) => (
        <li key={`${from} ${source} ${readingId} ${figureNo} ${printed}`}>
          <span className="meta">
            {readingId ? (
              <Link
                to={paths.reading}
                params={{ readingId }}
                search={figureNo === null ? {} : { figure: figureNo }}
              >
                {fill(words.knownFrom.document, { title: source })}
              </Link>
            ) : url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {source}
              </a>
            ) : from === 'ledger' ? (
              fill(words.knownFrom.ledger, { state: words.states[source] ?? source })
            ) : (
              source
            )}
          </span>
          <b className="num">
            {printed} {unitOf(said)}
          </b>
          {quotation && <q className={classes.quotation}>{quotation}</q>}
        </li>
      ))}
    </ul>
  );
}

/** The sentences, each once: the ledger may hold what another document says. */
function saidOnce(findings: ComparedFigure['findings']) {
  const sentences = findings.map((finding) => ({
    severity: finding.severity,
    sentence: reconciliationWords[finding.rule as ReconciliationRule].what(finding),
  }));
  return [...new Map(sentences.map((one) => [one.sentence, one])).values()];
}

function Findings({ sentences }: { sentences: ReturnType<typeof saidOnce> }) {
  return sentences.map(({ sentence, severity }) => (
    <p key={sentence} className={classes.finding} data-severity={severity}>
      {sentence}
    </p>
  ));
}

/** What the ledger, print and other documents say of the same, what does not agree, and where the figure goes. */
export function ComparedWith({
  compared,
  said,
  outcome,
}: {
  compared: ComparedFigure | undefined;
  said: Said;
  /** What is decided; null while nothing is. */
  outcome: ReadingTurn['outcome'] | null;
}) {
  if (!compared) return null;
  const { known, findings, keepAs, keepWhy, cellVersion } = compared;
  const sentences = saidOnce(findings);
  const inLedger = known.some(({ from }) => from === 'ledger');
  return (
    <>
      <KnownFigures {...{ said }} known={known.slice(0, most)} label={words.knownLabel} />
      {known.length > most && (
        <details>
          <summary>{fill(words.moreKnown, { count: formatNumber(known.length - most) })}</summary>
          <KnownFigures {...{ said }} known={known.slice(most)} label={words.knownLabel} />
        </details>
      )}
      <Findings sentences={sentences.slice(0, most)} />
      {sentences.length > most && (
        <details>
          <summary>{fill(words.moreFindings, { count: formatNumber(sentences.length - most) })}</summary>
          <Findings sentences={sentences.slice(most)} />
        </details>
      )}
      {findings.length > 0 && (outcome === 'accepted' || outcome === 'changed') && (
        <p>
          <Link to={paths.findings} search={said.period ? { period: said.period } : {}}>
            {words.toFindings}
          </Link>
        </p>
      )}
      {outcome !== 'rejected' && (
        <p className="meta">
          {keepWhy
            ? fill(words.keepLine, { as: words.keep[keepAs], why: words.keepWhy[keepWhy] })
            : `${words.keep[keepAs]}.`}{' '}
          {outcome === null && keepAs === 'ledger' && cellVersion > 0 && inLedger && words.replaces}
        </p>
      )}
    </>
  );
}
