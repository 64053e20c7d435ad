/** One test of a rule: any of `anyOf` is there, or, negated, none. */
interface Test {
  readonly anyOf: readonly string[];
  readonly negated: boolean;
}

/** A line of the table, `says` as it stands there. */
export interface Rule {
  readonly concept: string;
  readonly tests: readonly Test[];
  readonly says: string;
}

function parseTest(text: string): Test {
  const negated = text.startsWith('!');
  const [place = '', names = ''] = (negated ? text.slice(1) : text).split(/:(.*)/);
  const anyOf = names.split('|').map((name) => (name.includes(':') ? name : `${place}:${name}`));
  return { anyOf, negated };
}

/** Reads the table of rules into sections by what is counted. */
export function parseRules(table: string): ReadonlyMap<string, readonly Rule[]> {
  const sections = new Map<string, Rule[]>();
  let section: Rule[] = [];
  for (const line of table.split('\n')) {
    const [, name] = /^\[(.+)\]$/.exec(line.trim()) ?? [];
    const [concept = '', tests = ''] = line.split('<-').map((part) => part.trim());
    if (name) {
      section = [];
      sections.set(name, section);
    } else if (concept !== '') {
      const says = `${concept} ← ${tests || 'mặc định'}`;
      section.push({ concept, says, tests: tests.split(' ').filter(Boolean).map(parseTest) });
    }
  }
  return sections;
}

/** The first rule of which every test holds of what is seen. */
export const firstRule = (rules: readonly Rule[], seen: ReadonlySet<string>): Rule | undefined =>
  rules.find(({ tests }) =>
    tests.every(({ anyOf, negated }) => anyOf.some((name) => seen.has(name)) !== negated),
  );
