import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** From the coordinates of a command to those of the page: `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const upright: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies the second, then the first. */
export const times = ([a, b, c, d, e, f]: Matrix, [k, l, m, n, o, p]: Matrix): Matrix => [
  ...([a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n] as const),
  ...([a * o + c * p + e, b * o + d * p + f] as const),
];

/** One command of a page, with the matrix that holds for what it draws. */
export interface Operation {
  readonly operator: number;
  readonly args: readonly unknown[];
  readonly matrix: Matrix;
}

/** The commands that draw a page, in order. */
export async function operationsOf(page: PdfPage): Promise<{ operations: Operation[]; OPS: Operators }> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const kept: Matrix[] = [];
  let matrix = upright;
  const operations = fnArray.map((operator, at): Operation => {
    const args = (argsArray[at] ?? []) as unknown[];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? upright;
    else if (operator === OPS.transform) matrix = times(matrix, args as never);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args[0]) matrix = times(matrix, Array.from(args[0] as ArrayLike<number>) as never);
    }
    return { operator, args, matrix };
  });
  return { operations, OPS };
}
