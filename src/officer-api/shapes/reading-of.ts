import type { ComparedFigure, OpenedReading, Proposal, ReadingTurn } from '#contract/readings/readings.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { addedRule } from '#domain/readings/mark-figure.ts';
import type { ProposedFigure } from '#domain/readings/of-own-area.ts';
import { saidOf } from '#domain/readings/said.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type {
  ComparedFigure as Compared,
  OpenedReading as Opened,
  Turn,
} from '#modules/readings/for-officers.ts';
import type { SignedInContext } from '../context.ts';

/** The register's name of an area; where it has none for the code, the words of the document. */
const named = ({ area }: ProposedFigure, nameOf: AreaNames): string | null => {
  if (!area) return null;
  const name = area.code === null ? '' : nameOf(area.code);
  return name !== '' && name !== area.code ? name : [area.type, area.name].filter(Boolean).join(' ') || null;
};

/** A figure of the reader, or one that was marked, in the words of the contract. */
export const proposalOf = (figure: ProposedFigure, no: number, nameOf: AreaNames): Proposal => ({
  ...{ no, start: figure.start, end: figure.end, text: figure.text, counted: figure.counted },
  ...{ unit: figure.unit ?? null, low: figure.low ?? null, high: figure.high ?? null },
  ...{ denominator: figure.denominator ?? null, direction: figure.direction, kind: figure.kind },
  isTarget: figure.status === 'target',
  said: saidOf(figure),
  areaName: named(figure, nameOf),
  isOwnArea: figure.isOwnArea ?? false,
  periodWords: figure.period?.words ?? null,
  ...{
    confidence: figure.confidence,
    rule: figure.rule,
    because: [...(figure.because ?? [])],
    isAdded: figure.rule === addedRule,
  },
});

/** A turn in the words of the contract. */
export const turnOf = (turn: Turn): ReadingTurn => ({
  ...{ figureNo: turn.figureNo, turn: turn.turn, outcome: turn.outcome },
  said: {
    ...{ concept: turn.concept, area: turn.area, period: turn.period, value: turn.value },
    qualifier: turn.qualifier,
  },
  officer: turn.officerName,
  at: turn.at.toISOString(),
});

export function openedReadingOf(
  { tenant, actor }: Pick<SignedInContext, 'tenant' | 'actor'>,
  { reading, words, turns }: Opened,
  nameOf: AreaNames,
): OpenedReading {
  const { areaCode, title, format, documentOn, isScanned } = reading;
  const path = areaCode === tenant ? areaPath(tenant) : areaPath(tenant, areaCode);
  return {
    ...{ id: reading.id, areaCode, areaName: nameOf(areaCode), title, format, documentOn, isScanned },
    addedAt: reading.addedAt.toISOString(),
    hash: reading.hash.toString('hex'),
    text: words.text,
    blocks: words.blocks.map((block) =>
      block.kind === 'table'
        ? { kind: block.kind, start: block.start, end: block.end, cells: [...block.cells] }
        : { ...block },
    ),
    proposals: words.figures
      .map((figure, no) => proposalOf(figure, no, nameOf))
      .sort((a, b) => a.start - b.start),
    turns: turns.map(turnOf),
    mayDecide: mayIn(actor, deskKeepers, path),
  };
}

export const comparedOf = ({
  figureNo,
  keeping,
  cellVersion,
  known,
  findings,
}: Compared): ComparedFigure => ({
  ...{ figureNo, keepAs: keeping.as, keepWhy: keeping.why, cellVersion },
  known: known.map(({ stated, from, quotation }) => ({
    from: from.kind,
    source: from.kind === 'ledger' ? from.state : from.kind === 'published' ? from.source : from.title,
    readingId: from.kind === 'document' ? from.readingId : null,
    figureNo: from.kind === 'document' ? from.figureNo : null,
    url: from.kind === 'published' ? from.url : null,
    ...{ printed: stated.printed, quotation },
  })),
  findings: findings.map(({ rule, severity, parameters, figures }) => ({
    ...{ rule, severity, parameters: { ...parameters } },
    figures: figures.map(({ counted, printed, period }) => ({ counted, printed, period })),
  })),
});
