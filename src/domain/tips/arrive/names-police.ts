/** Without diacritics and case, because many people type without: "Công an" and "cong an" are the same. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}

const police = /cong an|canh sat|csgt|csct|dan phong|can bo|police|officer|នគរបាល|ប៉ូលិស|ប៉ូលីស|មន្ត្រី/gu;

/** Words before "công an" that make it an impostor or someone who is asked for help, not someone told about. */
const notMeant =
  /(gia danh|mao danh|xung(?: la)?|gia lam|gia|nho|mong|kinh mong|de nghi|xin|yeu cau|kinh gui|thua|impersonating|fake|pretending to be|ask(?:ing)?(?: the)?)\s*$/u;

/**
 * Whether the text may be about a police officer or official, so that the sender is asked once. Asking too often
 * costs a tap; asking too rarely could hand the tip to the person it is about.
 */
export function namesPolice(text: string): boolean {
  const words = plain(text);
  return [...words.matchAll(police)].some((found) => !notMeant.test(words.slice(0, found.index)));
}

const cityPolice =
  /cong an (?:thanh pho|tp|tinh)|(?:giam doc|pho giam doc) cong an|pv05|city police|provincial police|នគរបាលទីក្រុង|នគរបាលខេត្ត/u;

/** Whether the text names the police of the city itself, who run this channel. */
export function namesCityPolice(text: string): boolean {
  return cityPolice.test(plain(text));
}
