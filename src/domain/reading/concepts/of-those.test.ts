import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';

const read = (text: string): (string | number | null)[][] =>
  readFigures(text).map(({ value, concept }) => [value, concept]);

test('cases named again, and each of their parts to the end of the sentence', () => {
  expect(
    read('Công an bắt 47 vụ. Trong số 47 vụ nói trên có 3 vụ cướp giật (4 đối tượng); 9 vụ trộm cắp.'),
  ).toEqual([
    [47, 'cases_found'],
    [47, 'cases_found'],
    [3, 'cases_found'],
    [4, 'persons_handled'],
    [9, 'cases_found'],
  ]);
});

test('a part that is of no drugs ends the topic of the part before it', () => {
  expect(
    read(
      'Đội phát hiện 20 vụ. Trong số này có 6 vụ tàng trữ ma túy (8 đối tượng), 14 vụ với 29 thanh niên gây rối.',
    ).slice(1),
  ).toEqual([
    [6, 'drug_cases'],
    [8, 'drug_persons'],
    [14, 'cases_found'],
    [29, 'persons_handled'],
  ]);
});

test('other numbers are not those of before, and what has a verb of its own is no part', () => {
  expect(read('Bắt 12 vụ. Trong số 40 vụ xảy ra có 9 vụ trộm cắp, làm rõ 5 vụ.')).toEqual([
    [12, 'cases_found'],
    [40, 'cases_total'],
    [9, 'cases_total'],
    [5, 'cases_solved'],
  ]);
});
