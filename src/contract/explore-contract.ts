import { exploreEndpoints as endpoints } from './explore-endpoints.ts';
import { Nothing } from './fields.ts';
import {
  Explored,
  ExploreQuery,
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
    query: ExploreQuery,
    response: Nothing,
    answersWorkbook: true,
  },
  exportReportWorkbook: {
    ...endpoints.exportReportWorkbook,
    query: OverviewQuery,
    response: Nothing,
    answersWorkbook: true,
  },
} as const;
