const moved: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** An open syllable in -oa, -oe, -uy; `qu` is a consonant (`quý` stays) and `Thoại`, `Khuyến` are closed. */
const openSyllable = /(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

/**
 * Puts tone marks where the official lists of units have them: `Hoà` → `Hòa`, `Thuỷ` → `Thủy`.
 * Returns NFC. Both spellings are correct Vietnamese; one is needed so that equal names look equal.
 */
export const officialTones = (text: string): string =>
  text.normalize('NFC').replace(openSyllable, (pair) => {
    const lower = moved[pair.toLowerCase()];
    if (!lower) return pair;
    return [...lower]
      .map((letter, i) => (pair[i] === pair[i]?.toUpperCase() ? letter.toUpperCase() : letter))
      .join('');
  });
