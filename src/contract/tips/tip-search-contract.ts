import {
  SearchProgress,
  SearchProgressQuery,
  SearchTips,
  SimilarTips,
  TipPlaces,
  TipPlacesQuery,
  TipSearchAnswer,
} from './tip-search.ts';
import { tipSearchEndpoints as endpoints } from './tip-search-endpoints.ts';
import { TipParams } from './tips.ts';

/** Search in the words of tips. */
export const tipSearchContract = {
  searchTips: { ...endpoints.searchTips, body: SearchTips, response: TipSearchAnswer },
  searchProgress: { ...endpoints.searchProgress, query: SearchProgressQuery, response: SearchProgress },
  similarTips: { ...endpoints.similarTips, params: TipParams, response: SimilarTips },
  tipPlaces: { ...endpoints.tipPlaces, query: TipPlacesQuery, response: TipPlaces },
} as const;
