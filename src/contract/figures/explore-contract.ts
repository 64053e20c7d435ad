import { Nothing } from '../fields.ts';
import { ExchangeAnswer, ExchangeIn, ExchangeOutQuery, exchangeBodyLimit } from './exchange.ts';
import { exploreEndpoints as endpoints } from './explore-endpoints.ts';
import {
  Explored,
  ExploreQuery,
  FigureExportQuery,
  Overview,
  OverviewQuery,
  Ranking,
  RankQuery,
  Trace,
  TraceQuery,
} from './figures.ts';
import { AnswerFinding, FindingList, FindingsQuery } from './findings.ts';

/** Shapes of the calls that look at figures. */
export const exploreContract = {
  listFindings: { ...endpoints.listFindings, query: FindingsQuery, response: FindingList },
  answerFinding: { ...endpoints.answerFinding, body: AnswerFinding, response: Nothing },
  exploreFigures: { ...endpoints.exploreFigures, query: ExploreQuery, response: Explored },
  traceFigure: { ...endpoints.traceFigure, query: TraceQuery, response: Trace },
  rankAreas: { ...endpoints.rankAreas, query: RankQuery, response: Ranking },
  overview: { ...endpoints.overview, query: OverviewQuery, response: Overview },
  exportFigures: {
    ...endpoints.exportFigures,
    query: FigureExportQuery,
    response: Nothing,
    answersWorkbook: true,
  },
  exportReportWorkbook: {
    ...endpoints.exportReportWorkbook,
    query: OverviewQuery,
    response: Nothing,
    answersWorkbook: true,
  },
  exportExchange: {
    ...endpoints.exportExchange,
    query: ExchangeOutQuery,
    response: Nothing,
    answersFile: true,
  },
  importExchange: {
    ...endpoints.importExchange,
    body: ExchangeIn,
    bodyLimit: exchangeBodyLimit,
    response: ExchangeAnswer,
  },
} as const;
