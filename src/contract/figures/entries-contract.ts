import { Command, Nothing } from '../fields.ts';
import {
  FigureCell,
  FigureCellQuery,
  FigureGrid,
  FigureGridQuery,
  SavedFigures,
  SaveFigures,
} from './entries.ts';
import { entryEndpoints as at } from './entries-endpoints.ts';
import { OpenedRound, OpenRound, RoundList, RoundParams, StepSubmission } from './rounds.ts';

/** Shapes of the calls about figures that people enter. */
export const entryContract = {
  figureGrid: { ...at.figureGrid, query: FigureGridQuery, response: FigureGrid },
  figureCell: { ...at.figureCell, query: FigureCellQuery, response: FigureCell },
  saveFigures: { ...at.saveFigures, body: SaveFigures, response: SavedFigures },
  listRounds: { ...at.listRounds, response: RoundList },
  openRound: { ...at.openRound, body: OpenRound, response: OpenedRound },
  closeRound: { ...at.closeRound, params: RoundParams, body: Command, response: Nothing },
  stepSubmission: { ...at.stepSubmission, params: RoundParams, body: StepSubmission, response: Nothing },
} as const;
