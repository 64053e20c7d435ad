/** Rows of one statement: PostgreSQL takes 65,535 parameters. */
const batch = 500;

/** Rows in the pieces that one statement takes. */
export const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, n) => rows.slice(n * batch, (n + 1) * batch));
