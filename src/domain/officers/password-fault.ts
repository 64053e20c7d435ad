import { searchKey } from '../text/search-key.ts';
import { commonWords } from './common-passwords.ts';

/**
 * Length of a password in characters. No rule about kinds of characters and no expiry: both make worse passwords
 * (NIST SP 800-63B, 3.1.1).
 */
const passwordLength = { least: 12, most: 200 } as const;

/** What may be wrong with a new password: keys of the catalogue. */
export type PasswordFault = 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordNamed';

/** Three digits or more that count up or down, or repeat. */
const digitRun =
  /(?:0(?=1)|1(?=2)|2(?=3)|3(?=4)|4(?=5)|5(?=6)|6(?=7)|7(?=8)|8(?=9)|9(?=0)){2,}\d|(?:9(?=8)|8(?=7)|7(?=6)|6(?=5)|5(?=4)|4(?=3)|3(?=2)|2(?=1)|1(?=0)){2,}\d|(\d)\1{2,}/g;

/** Small letters and digits only: `M@t Khẩu 2026!` → `mtkhau2026`. */
const bare = (text: string): string => searchKey(text).replace(/[^a-z0-9]/g, '');

/** What is left when everything that a guesser begins with is taken out: words, years, runs of digits. */
function ownPart(text: string): string {
  const longestFirst = [...commonWords].sort((a, b) => b.length - a.length);
  const withoutWords = longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), bare(text));
  return withoutWords.replace(/(19|20)\d\d/g, '').replace(digitRun, '');
}

/**
 * Why a password may not be used, or undefined.
 * @param about names that it may not be built on: username and display name
 */
export function passwordFault(password: string, about: readonly string[]): PasswordFault | undefined {
  const characters = [...password.normalize('NFC')];
  if (characters.length < passwordLength.least) return 'passwordShort';
  if (characters.length > passwordLength.most) return 'passwordLong';
  if (new Set(characters).size < 5) return 'passwordCommon';
  const text = bare(password);
  const names = about.flatMap((name) => [bare(name), ...name.split(/[\s._-]+/).map(bare)]);
  const withoutNames = names
    .filter((name) => name.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), text);
  if (withoutNames.length < text.length && ownPart(withoutNames).length < 8) return 'passwordNamed';
  // other scripts leave nothing bare: their length alone counts
  if (text.length >= 6 && ownPart(password).length < 5) return 'passwordCommon';
  return undefined;
}
