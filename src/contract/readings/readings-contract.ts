import { Nothing } from '../fields.ts';
import {
  AddedFigure,
  AddedReading,
  AddFigure,
  AddReading,
  Comparison,
  DecidedFigure,
  DecideFigure,
  documentBodyLimit,
  Mark,
  OpenedReading,
  ProposedFigure,
  ReadingCommand,
  ReadingList,
  ReadingParams,
  ReadingProgress,
  ReadingQuery,
} from './readings.ts';
import { readingEndpoints as at } from './readings-endpoints.ts';

/** Shapes of the calls of the reading desk. */
export const readingContract = {
  listReadings: { ...at.listReadings, response: ReadingList },
  addReading: { ...at.addReading, body: AddReading, response: AddedReading, bodyLimit: documentBodyLimit },
  openReading: { ...at.openReading, params: ReadingParams, response: OpenedReading },
  openReadingDocument: {
    ...at.openReadingDocument,
    params: ReadingParams,
    response: Nothing,
    answersFile: true,
  },
  proposeFigure: { ...at.proposeFigure, params: ReadingParams, query: Mark, response: ProposedFigure },
  addFigure: { ...at.addFigure, params: ReadingParams, body: AddFigure, response: AddedFigure },
  decideFigure: { ...at.decideFigure, params: ReadingParams, body: DecideFigure, response: DecidedFigure },
  compareReading: { ...at.compareReading, query: ReadingQuery, response: Comparison },
  readingProgress: { ...at.readingProgress, query: ReadingCommand, response: ReadingProgress },
  stopReading: { ...at.stopReading, body: ReadingCommand, response: Nothing },
} as const;
