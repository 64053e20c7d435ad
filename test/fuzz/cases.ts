import fc from 'fast-check';

/** Cases wanted in all of a long run; nought in `npm test`, where each target has its few. */
const wanted = Number(process.env.TINDAN_FUZZ_CASES ?? 0);

/**
 * How one target is fuzzed: the same few cases in every `npm test`, its share of the whole in a long run.
 * @param share of the wanted cases, from 0 to 1
 */
export const runs = ({ few, share }: { few: number; share: number }): fc.Parameters<unknown> =>
  wanted > 0
    ? { numRuns: Math.ceil(wanted * share), endOnFailure: true }
    : { numRuns: few, seed: 20_261_128, endOnFailure: true };

export const isLong = wanted > 0;

const words = fc.constantFrom(
  ...`' " \` < > & % = + - @ | ; , . : / \\ \0 \n \r\n \t \u202e \ufeff \u00a0 ệ NFD=ệ 🚓 { } [ ] ( ) * ? ^ $ # ! ~
  null undefined NaN Infinity -0 1e999 0x10 true __proto__ constructor toString ../../etc/passwd %00 %2e%2e%2f
  <script>alert(1)</script> =cmd|'/c'!A1 @SUM(1) {{7*7}} \${7*7} <!--# <!DOCTYPE <!ENTITY ' or 1=1-- 92/31135/ 31135 2026-H1
  2026-02-30 9999-99-99 12/13/2026 23h59 95A-123.45 0912345678 mía-ghe-lúa trọng tháng năm ngày triệu 1.234,5`.split(
    / +|\n +/,
  ),
);

/** Texts as nobody types them: any code points, words that mean something to some parser, one piece again and again. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
  // what a regular expression that backtracks drowns in
  fc
    .tuple(fc.oneof(words, fc.string({ maxLength: 4 })), fc.integer({ min: 1, max: 1500 }), words)
    .map(([piece, times, end]) => piece.repeat(times) + end),
);

export const nastyBytes: fc.Arbitrary<Buffer> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  nastyText.map((text) => Buffer.from(text, 'utf8')),
  nastyText.map((text) => Buffer.from(text, 'latin1')),
);

/** Any JSON, and what is no JSON of ours. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.double(),
  fc.integer(),
  fc.bigInt().map(Number),
  fc.constantFrom(null, true, [], {}, '', 0, -1, 2 ** 53),
  fc.jsonValue({ maxDepth: 3 }),
);
