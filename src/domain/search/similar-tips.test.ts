import { expect, test } from 'vitest';
import { measureNearDuplicates, retellings } from '../../../test/support/near-duplicates.ts';
import { idOf, indexOf, told } from './search.fixture.ts';
import { comparedTip, similarTips } from './similar-tips.ts';

// the likeness that counts was chosen on the set of another seed
test('a happening told again is proposed for the first telling, and little else is', () => {
  const { precision, recall } = measureNearDuplicates(600, 'not the one that it was chosen with');
  expect(precision).toBeGreaterThanOrEqual(0.85);
  expect(recall.map(({ way }) => way).sort()).toEqual(Object.keys(retellings).sort());
  expect(recall.filter((one) => one.recall < 0.65)).toEqual([]);
  const mean = recall.reduce((sum, one) => sum + one.recall, 0) / recall.length;
  expect(mean).toBeGreaterThanOrEqual(0.9);
});

test('the same place and track within thirty days is counted, in any writing, the tip itself left out', () => {
  const place = 'Quán nước đầu cầu Rạch Ngỗng';
  const index = indexOf([
    told('a b c', { place }),
    told('d e f', { place: place.normalize('NFD').toUpperCase() }),
    told('g h i', { place: 'quan nuoc dau cau rach ngong' }),
    told('k l m', { place: 'Quán nước' }),
    told('n o p', { place: 'chợ' }),
  ]);
  const find = (n: number) => {
    const target = comparedTip(index, '31135', idOf(n));
    if (!target) throw new Error('not there');
    return similarTips(target, [{ area: '31135', index }]).samePlace.map(({ id }) =>
      Number.parseInt(id.slice(0, 8), 16),
    );
  };
  expect(find(0)).toEqual([2, 1]);
  expect(find(4)).toEqual([]);
  // one word names no place
  index.track[2] = 5;
  expect(find(0)).toEqual([1]);
  index.receivedAt[1] = 31 * 86_400_000;
  expect(find(0)).toEqual([]);
});

test('a tip that is not in the index is compared with nothing', () => {
  expect(comparedTip(indexOf([told('a')]), '31135', idOf(9))).toBeUndefined();
});
