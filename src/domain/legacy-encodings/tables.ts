/**
 * TCVN 5712:1993, third table (fonts `.VnTime`): one letter of Latin-1 for one Vietnamese letter. Capital letters with
 * tones are these too, in fonts of capitals only (`.VnTimeH`).
 */
const tcvn3Rows = `
à µ ả ¶ ã · á ¸ ạ ¹ ă ¨ ằ » ẳ ¼ ẵ ½ ắ ¾ ặ Æ â © ầ Ç ẩ È ẫ É ấ Ê ậ Ë đ ®
è Ì ẻ Î ẽ Ï é Ð ẹ Ñ ê ª ề Ò ể Ó ễ Ô ế Õ ệ Ö ì × ỉ Ø ĩ Ü í Ý ị Þ
ò ß ỏ á õ â ó ã ọ ä ô « ồ å ổ æ ỗ ç ố è ộ é ơ ¬ ờ ê ở ë ỡ ì ớ í ợ î
ù ï ủ ñ ũ ò ú ó ụ ô ư \u00ad ừ õ ử ö ữ ÷ ứ ø ự ù ỳ ú ỷ û ỹ ü ý ý ỵ þ
Ă ¡ Â ¢ Đ § Ê £ Ô ¤ Ơ ¥ Ư ¦`;

/** VNI for Windows (fonts `VNI-Times`): a letter and, for most, a sign of Latin-1 after it. */
const vniRows = `
à aø á aù ả aû ã aõ ạ aï ă aê ắ aé ằ aè ẳ aú ẵ aü ặ aë â aâ ấ aá ầ aà ẩ aå ẫ aã ậ aä đ ñ
è eø é eù ẻ eû ẽ eõ ẹ eï ê eâ ế eá ề eà ể eå ễ eã ệ eä ì ì í í ỉ æ ĩ ó ị ò
ò oø ó où ỏ oû õ oõ ọ oï ô oâ ố oá ồ oà ổ oå ỗ oã ộ oä ơ ô ớ ôù ờ ôø ở ôû ỡ ôõ ợ ôï
ù uø ú uù ủ uû ũ uõ ụ uï ư ö ứ öù ừ öø ử öû ữ öõ ự öï ỳ yø ý yù ỷ yû ỹ yõ ỵ î`;

const pairsOf = (rows: string): [letter: string, written: string][] => {
  const words = rows.split(/[ \n]+/).filter(Boolean);
  return words.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, words[at + 1] ?? '']] : [],
  );
};

/** VNI has capitals of its own: those of its letters and signs. */
const withCapitals = (pairs: readonly [string, string][]): [string, string][] =>
  pairs.flatMap(([letter, written]): [string, string][] => [
    [letter, written],
    [letter.toUpperCase(), written.toUpperCase()],
  ]);

/** Vietnamese letters and how each encoding writes them, as its bytes show in Latin-1. */
export const legacyTables = {
  tcvn3: pairsOf(tcvn3Rows),
  vni: withCapitals(pairsOf(vniRows)),
} as const;

export type LegacyName = keyof typeof legacyTables;
