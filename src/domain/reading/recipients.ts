/** A line of the text, in code points. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** It says itself what it is; another only stands below such a one. */
  readonly isSure: boolean;
}

/** Spelled in any way: most texts have no such line, and none of those is looked at twice. */
const mayOpen =
  /^[\s|]*(?:n\S{1,4}i nh\S{1,4}n|k\S{1,3}nh g\S{1,4}i|[-–+]?\s*l\S{1,4}u\s*:|(?:tm|kt|tl|tuq)\.)/im;

const opensList = /^[\s|]*nơi nhận\s*(:|$)/i;
const opensAddress = /^[\s|]*kính gửi\s*:/i;
/** `- Lưu: VT, CA (05b)`, `TM. ỦY BAN NHÂN DÂN`, `KT. TRƯỞNG CÔNG AN`: of the block wherever they stand. */
const alone = /^[\s|]*([-–+]?\s*Lưu\s*:\s*(VT|VP|HS|CA|CAX?)\b|(TM|KT|TL|TUQ)\.\s*\p{Lu}{2})/u;

const bullet = /^[\s|]*[-–+•*]/;
const annex = /^\s*(phụ lục|biểu|bảng|danh sách|danh mục|đề cương|thống kê|tổng hợp|mẫu)/i;
const longestOther = 70;

/** Cells beside each other are the list and the signature, one of them in capitals or empty; others are of a table. */
const isBeside = (cells: readonly string[]): boolean =>
  cells.length === 1 ||
  (cells.length === 2 && cells.some((words) => words.trim() === words.trim().toUpperCase()));

/** Lines between recipients: the end of the one above, an office or a name that signs. */
const isBetween = (line: string): boolean => {
  const words = line.trim();
  if (annex.test(words) || words.length > longestOther || !isBeside(line.split(/\t|\|/))) return false;
  return /^[\p{Ll}(]|[;,]$/u.test(words) || !/\d/.test(words) || words === words.toUpperCase();
};

const pointsOf = (words: string): number =>
  /[\ud800-\udbff]/.test(words) ? Array.from(words).length : words.length;

/**
 * Where a paper says to whom it goes and who signs: `Kính gửi:`, `Nơi nhận:` with the lines below, `TM. …`. Numbers there
 * (`15 xã`, `(03 bản)`) report nothing. Takes NFC and NFD.
 */
export function findRecipients(text: string): Line[] {
  if (!mayOpen.test(text)) return [];
  const found: Line[] = [];
  let open: 'list' | 'address' | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.normalize('NFC');
    const end = start + pointsOf(line);
    const goesOn = open !== null && (bullet.test(words) || (open === 'list' && isBetween(words)));
    const isSure = opensList.test(words) || opensAddress.test(words) || alone.test(words);
    if (opensList.test(words)) open = 'list';
    else if (opensAddress.test(words)) open = 'address';
    else if (!goesOn) open = null;
    if (open !== null || isSure) found.push({ start, end, isSure });
    start = end + 1;
  }
  return found;
}
