import type { RecordListQuery } from '#contract/registers/registers.ts';
import type { RegisterSearch } from '../queries.ts';

/** The filters of the address as the server takes them. */
export const listFilter = (
  kind: string,
  { area, stage, state, tag, text, sort, parent }: RegisterSearch,
): RecordListQuery => ({
  kind,
  ...(area && { areaCode: area }),
  ...(stage && { stage }),
  ...(state && { state }),
  ...(tag && { tag }),
  ...(text && { text }),
  ...(sort && { sort }),
  ...(parent && { parentId: parent }),
});
