import type { Cell } from '#platform/workbook/workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { against } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { sizesUpTo } from './support/sizes.ts';

/** What a file of 100,000 rows may take. */
const targetMs = 5000;
const targetRows = 100_000;
const columns = ['Mã', 'Địa bàn', 'Chỉ tiêu', 'Tên', 'Đơn vị', 'Giá trị', 'Tỷ lệ', 'Mẫu', 'Trạng thái'];

async function* manyRows(count: number): AsyncGenerator<readonly Cell[]> {
  for (let n = 0; n < count; n += 1) {
    yield [
      `31${n % 1000}`,
      `phường số ${n % 103}`,
      'T01',
      'Nguồn tin tiếp nhận',
      'tin',
      n % 997,
      { value: n / 7, format: 'decimal' },
      null,
      'tính từ sổ',
    ];
  }
}

/** Writes and drains one file; the most memory held above what was held before, sampled as it goes. */
async function writeFile(rows: number): Promise<{ took: number; megabytes: number }> {
  const before = process.memoryUsage().rss;
  let most = before;
  const begun = performance.now();
  const file = writeWorkbook({
    ...{ fileName: 'x.xlsx', sheet: 'Số liệu', rows: manyRows(rows) },
    columns: columns.map((title) => ({ title, width: 12 })),
  });
  for await (const _ of file) most = Math.max(most, process.memoryUsage().rss);
  return { took: performance.now() - begun, megabytes: Math.round((most - before) / 1_000_000) };
}

async function run({ options, say }: BenchRun): Promise<Findings> {
  const results = [];
  const notes: string[] = [];
  for (const rows of sizesUpTo(options.size ?? 1_000_000)) {
    const size = `${rows.toLocaleString('en')} rows, ${columns.length} columns`;
    say(`excel: ${size}`);
    const files = [];
    for (let n = 0; n < options.rounds; n += 1) files.push(await writeFile(rows));
    const target = (targetMs * rows) / targetRows;
    const times = files.map(({ took }) => took);
    results.push(against({ name: 'excel', size, target }, times, 0.5));
    const most = Math.max(...files.map(({ megabytes }) => megabytes));
    notes.push(`${size}: at most ${most} MB above what was held before.`);
  }
  return { results, notes };
}

export const bench: Bench = {
  name: 'excel',
  about:
    'Excel files written as a stream. The limit is the target: 100,000 rows within 5 s, other sizes in proportion. ' +
    'Reading one in is part of `registers`.',
  rounds: 3,
  run,
};
