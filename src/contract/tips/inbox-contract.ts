import {
  MovedAwayList,
  SavedFilterParams,
  SavedFilters,
  SaveFilter,
  TipArrivals,
  TipArrivalsQuery,
} from './inbox.ts';
import { inboxEndpoints as endpoints } from './inbox-endpoints.ts';

/** What goes with the inbox: who comes in, and the views that officers keep. */
export const inboxContract = {
  tipArrivals: { ...endpoints.tipArrivals, query: TipArrivalsQuery, response: TipArrivals },
  listMovedAway: { ...endpoints.listMovedAway, response: MovedAwayList },
  listFilters: { ...endpoints.listFilters, response: SavedFilters },
  saveFilter: { ...endpoints.saveFilter, body: SaveFilter, response: SavedFilters },
  removeFilter: { ...endpoints.removeFilter, params: SavedFilterParams, response: SavedFilters },
} as const;
