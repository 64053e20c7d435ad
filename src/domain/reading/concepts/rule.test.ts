import { expect, test } from 'vitest';
import { decideFigures } from '../decide-figures.ts';
import { parseText } from '../parse-text.ts';
import { firstRule, parseRules } from './rule.ts';
import { Sight } from './sight.ts';
import { Surroundings } from './surroundings.ts';

/** What stands around the first figure of a text. */
function surroundingsOf(text: string): { sight: Sight; around: Surroundings } {
  const parsed = parseText(text);
  const [figure] = decideFigures(parsed);
  if (!figure) throw new Error(`No figure: ${text}`);
  const around = new Surroundings(parsed, figure, undefined, undefined);
  return { around, sight: new Sight(figure, 'drug', around, figure.phrase.head) };
}

const text = 'Công an xã đã bắt 12 đối tượng mua bán ma túy, tịch thu tang vật.';

test.each([
  ['l:arrest', true],
  ['l:find|arrest t:drug', true],
  ['!l:arrest', false],
  ['l:none', false],
  ['h:suspect n:drugs d:up', false],
  ['a:seize|patrol', true],
  ['r:seize k:count', true],
  ['n:seize|a:seize', true],
  ['o:officer !u:arrest', true],
  ['q:plain t:drug|loan !k:ratio', true],
  ['t:traffic', false],
  ['c:police', false],
])('a rule that asks for %s holds: %s', (tests, holds) => {
  const section = parseRules(`[person]\nother <- ${tests}`).get('person');
  expect(section && firstRule(section, surroundingsOf(text).sight) !== undefined).toBe(holds);
});

test.each(['t:nothing', 'h:drug-', 'z:person', 'd:sideways'])('no rule can ask for %s', (tests) => {
  expect(() => parseRules(`[case]\nother <- ${tests}`)).toThrow(RangeError);
});

test('a rule asks first what needs no look, last what lies far off', () => {
  const [rule] = parseRules('[case]\nother <- a:patrol l:find t:drug').get('case')?.rules ?? [];
  expect(rule?.tests.map(({ anyOf }) => anyOf[0]?.place)).toEqual(['t', 'l', 'a']);
});

test('what stands around a figure ends where its sentence does', () => {
  const { around } = surroundingsOf(`${text} Tuần tra 3 buổi.`);
  expect(around.opening().has('arrest')).toBe(true);
  expect(around.rest().has('patrol')).toBe(false);
  expect(around.earlier().isEmpty).toBe(true);
  expect([around.perTime(), around.perMillion()]).toEqual([false, false]);
});
