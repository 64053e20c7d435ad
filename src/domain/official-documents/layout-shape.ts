import { amount, entry, flag, oneOf, optional, recordOf, type Shape, text } from '../reference/shape.ts';
import { type BlockStyle, blockNames, type Layout } from './layout.ts';

const block: Shape<BlockStyle> = entry({
  sizePt: amount,
  align: oneOf('left', 'right', 'center', 'justified'),
  bold: optional(flag),
  italic: optional(flag),
  capitals: optional(flag),
  firstLineMm: optional(amount),
  beforePt: optional(amount),
  afterPt: optional(amount),
  line: optional(amount),
  colour: optional(text),
  outlineLevel: optional(amount),
  keepNext: optional(flag),
});

const sides = [
  'widthMm',
  'heightMm',
  'topMm',
  'bottomMm',
  'leftMm',
  'rightMm',
  'headerMm',
  'headLeftMm',
] as const;

/** An entry of `layouts` in db/reference/issuer-families.json. */
export const layoutShape: Shape<Layout> = entry({
  code: text,
  basis: text,
  font: text,
  page: recordOf(sides, amount),
  blocks: recordOf(blockNames, block),
  drawnLines: recordOf(['motto', 'issuer', 'subject'], amount),
  endMark: text,
});
