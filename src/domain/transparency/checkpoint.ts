/** Checkpoints (C2SP tlog-checkpoint): origin, size, root and extension lines in a signed note. */
import { hash } from 'node:crypto';
import { type NoteSigner, type NoteVerifier, strictBase64 } from './note-keys.ts';
import { NoteRefused, openNote, signNote } from './signed-note.ts';
import { hashLength } from './tree-hash.ts';

export type Checkpoint = {
  /** Which log: one line, the same for its whole life, by custom also the name of its key. */
  readonly origin: string;
  /** Entries in the tree. */
  readonly size: number;
  readonly root: Buffer;
  /** Further lines, none empty. */
  readonly extensions: readonly string[];
};

/** The text that is signed. Throws `NoteRefused` if it would not read back. */
function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  const text = [origin, size, root.toString('base64'), ...extensions, ''].join('\n');
  const read = parseCheckpoint(text);
  if (read.size !== size || read.extensions.length !== extensions.length) throw new NoteRefused('malformed');
  return text;
}

/** Reads a checkpoint's text, signatures already checked. Throws `NoteRefused`. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, size = '', base64 = '', ...lines] = text.split('\n');
  const root = strictBase64(base64);
  const isComplete = lines.pop() === '' && !lines.includes('');
  if (!origin || !isComplete || !/^(0|[1-9]\d{0,15})$/.test(size) || root?.length !== hashLength) {
    throw new NoteRefused('malformed');
  }
  return { origin, size: Number(size), root, extensions: lines };
}

/** A signed checkpoint, ready to be published. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly NoteSigner[]): string {
  return signNote(checkpointText(checkpoint), signers);
}

/** Opens a published checkpoint of the log `origin`. Throws `NoteRefused`, also for another log's. */
export function openCheckpoint(note: string, origin: string, verifiers: readonly NoteVerifier[]): Checkpoint {
  const checkpoint = parseCheckpoint(openNote(note, verifiers).text);
  if (checkpoint.origin !== origin) throw new NoteRefused('malformed');
  return checkpoint;
}

/** Last `seq` of every chain that a seal covers: the log position that "as of" means. */
export type ChainVector = ReadonlyMap<string, number>;

const chainsLine = 'chains ';

/** Extension line that fixes a chain vector: `chains` and SHA-256 over its lines `chain seq`, sorted by chain. */
export function chainsExtension(chains: ChainVector): string {
  const lines = [...chains].map(([chain, seq]) => {
    if (/\s/.test(chain) || chain === '' || !Number.isSafeInteger(seq))
      throw new RangeError(`chain ${chain}: ${seq}`);
    return `${chain} ${seq}\n`;
  });
  return chainsLine + hash('sha256', lines.sort().join(''), 'base64');
}

/** Whether a checkpoint was signed over exactly these chains. */
export function coversChains(checkpoint: Checkpoint, chains: ChainVector): boolean {
  return (
    checkpoint.extensions.filter((line) => line.startsWith(chainsLine)).join() === chainsExtension(chains)
  );
}
