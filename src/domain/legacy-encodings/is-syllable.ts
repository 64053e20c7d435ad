/** Beginnings, middles and ends of syllables without tones; `đ` counts as `d`. Spelling rules beyond that are not asked. */
const onset = '(ngh|ng|gh|gi|kh|nh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?';
const nucleus =
  '(iê|yê|uô|ươ|uyê|uya|oai|oay|oeo|uây|ươi|ươu|uôi|iêu|yêu|uơ|uê|uy|uâ|oa|oă|oe|oo|[aăâeêioôơuưy]{1,3})';
const coda = '(ng|nh|ch|[cmnpt])?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`);

/** Tones are combining marks in NFD: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a Vietnamese syllable: at most one tone, and a beginning, middle and end that exist. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(tones) ?? []).length > 1) return false;
  const plain = apart.replace(tones, '').normalize('NFC').replaceAll('đ', 'd');
  return syllable.test(plain);
}
