const initials = '(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?';
const rhymes =
  '(?:(?:a|o|u|i|e|y|oa|oe|uy|ia|ua|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|uo|ie|ye|ieu|yeu|uoi|uou|oai|oay|uay|uya|uyu|uyen|uyet)|' +
  '(?:a|o|u|i|e|oa|oe|uy|ie|ye|uo|ua|uye)(?:c|ch|m|n|ng|nh|p|t))';
const syllable = new RegExp(`^${initials}${rhymes}$`);

/**
 * A Vietnamese syllable typed with a keyboard that did not turn the keystrokes into marks (`toois`, `dduwowngf`), in
 * plain letters; any other word as it is.
 */
export function plainSyllable(word: string): string {
  if (syllable.test(word) || word.length > 9 || /\d/.test(word)) return word;
  const plain = word
    .replace(/^(.*?[aeiouyw].*?)[sfrxj]([a-z]*)$/, '$1$2')
    .replace(/([aeo])\1/g, '$1')
    .replace(/^dd|(?<=[a-z])d$/g, (found) => (found === 'dd' ? 'd' : ''))
    .replace(/w/g, (_, at: number) => (at === 0 ? 'u' : ''));
  return syllable.test(plain) ? plain : word;
}
