/** What went wrong with a list but for its next page: that is told where it was asked for (`MoreButton`). */
export const listFailure = (list: {
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
}): unknown => (list.isFetchNextPageError ? null : list.error);
