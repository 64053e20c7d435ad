import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tipActionNames } from '#domain/tips/steps/tip-actions.ts';
import { tipHistory } from '#locales/vi/officers/tip-past.ts';
import { officers } from '#locales/vi/officers.ts';
import { projectRoot } from '#platform/project-root.ts';

/** What is done to a custodian, to a list, to the keys of areas or to the site, not to a tip. */
const ofOthers = ['add_custodian', 'remove_custodian', 'enrol_key', 'confirm_key', 'reshare_identities'];
const ofKeys = ['rotate'];
const ofSite = ['wrong_code', 'wrong_codes', 'search_ended'];

const sources = globSync(['src/modules/{tips,custody}/**/*.ts', 'src/modules/official-reports/papers/*.ts'], {
  cwd: projectRoot,
}).filter((file) => !/\.(test|fixture)\.ts$/.test(file));
const written = sources.flatMap((file) =>
  [...readFileSync(join(projectRoot, file), 'utf8').matchAll(/\bverb: (.*)/g)].flatMap(([, said = '']) =>
    [...said.matchAll(/(?<!=== )'([a-z]+(?:_[a-z]+)*)'/g)].map(([, verb = '']) => verb),
  ),
);

test('an officer who reads a history or a shift never meets the bare name of an event', () => {
  const words = { ...officers.tip.actions, ...tipHistory.verbs };
  const tipVerbs = new Set([...written, ...tipActionNames]);
  expect(tipVerbs.size).toBeGreaterThan(35);
  const bare = [...tipVerbs].filter(
    (verb) => !(verb in words) && ![...ofOthers, ...ofKeys, ...ofSite].includes(verb),
  );
  expect(bare).toEqual([]);
});
