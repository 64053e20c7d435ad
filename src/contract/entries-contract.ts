import {
  FigureCell,
  FigureCellQuery,
  FigureGrid,
  FigureGridQuery,
  SavedFigures,
  SaveFigures,
} from './entries.ts';
import { entryEndpoints as at } from './entries-endpoints.ts';

/** Shapes of the calls about figures that people enter. */
export const entryContract = {
  figureGrid: { ...at.figureGrid, query: FigureGridQuery, response: FigureGrid },
  figureCell: { ...at.figureCell, query: FigureCellQuery, response: FigureCell },
  saveFigures: { ...at.saveFigures, body: SaveFigures, response: SavedFigures },
} as const;
