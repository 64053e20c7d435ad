import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ClassSet } from './class-set.ts';
import { grammar } from './grammar.ts';
import { nounTags, predicateTags, qualityTags } from './tags.ts';

const classes = [...nounTags, ...predicateTags, ...qualityTags, ...Object.keys(grammar), 'compound'];
const some = fc.uniqueArray(fc.constantFrom(...classes), { maxLength: 12 });

const namesIn = (set: ClassSet): string[] => classes.filter((name) => set.has(name)).sort();

test('a set answers as a set of names does', () => {
  fc.assert(
    fc.property(some, some, some, (first, second, but) => {
      const [a, b] = [ClassSet.of(...first), ClassSet.of(...second)];
      expect(namesIn(a)).toEqual([...first].sort());
      expect(a.isEmpty).toBe(first.length === 0);
      expect(a.meets(b)).toBe(first.some((name) => second.includes(name)));
      expect(a.isWithin(b)).toBe(first.every((name) => second.includes(name)));
      const joined = ClassSet.of(...first);
      joined.add(b, ClassSet.of(...but));
      const added = second.filter((name) => !but.includes(name));
      expect(namesIn(joined)).toEqual([...new Set([...first, ...added])].sort());
    }),
  );
});

test('a name that is no class is in no set, and no set is made of it', () => {
  expect(ClassSet.of('person').has('persons')).toBe(false);
  expect(() => ClassSet.of('persons')).toThrow(RangeError);
});
