import type { HitPosition } from '#domain/search/newest-hits.ts';

/** Where a page ended, for the address of the next one: tier, instant, id. It holds no word. */
export const cursorOf = ({ exact, receivedAt, id }: HitPosition): string =>
  `${exact ? 1 : 0}_${receivedAt}_${id}`;

export function positionOf(cursor: string): HitPosition {
  const [exact, receivedAt, id = ''] = cursor.split('_');
  return { exact: exact === '1', receivedAt: Number(receivedAt), id };
}
