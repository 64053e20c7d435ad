/** The process that cleans one file: bytes in, verdict and cleaned bytes out. It holds no key and no connection. */
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { fileLimits } from '#domain/files/file-limits.ts';
import type { SniffedKind } from '#domain/files/sniff-file.ts';
import { type Verdict, verdictLine } from '#platform/media/inside/answer.ts';
import { cleanFile, type Workplace } from '#platform/media/inside/clean-file.ts';
import { Refused } from '#platform/media/inside/refused.ts';

const [kind, workplace] = process.argv.slice(2);

async function clean(): Promise<{ verdict: Verdict; bytes?: Buffer }> {
  try {
    const cleaned = await cleanFile(
      await buffer(process.stdin),
      kind as SniffedKind,
      JSON.parse(String(workplace)) as Workplace,
    );
    if (cleaned.bytes.length > fileLimits.cleanedSize) return { verdict: { refused: 'large' } };
    return { verdict: { kind: cleaned.kind, size: cleaned.bytes.length }, bytes: cleaned.bytes };
  } catch (error) {
    return { verdict: { refused: error instanceof Refused ? error.reason : 'damaged' } };
  }
}

const { verdict, bytes } = await clean();
process.stdout.write(verdictLine(verdict));
if (bytes) process.stdout.write(bytes);
process.stdout.end();
await once(process.stdout, 'finish').catch(() => {});
