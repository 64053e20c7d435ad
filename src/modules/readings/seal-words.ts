import { buffer } from 'node:stream/consumers';
import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import { type ContentKey, newContentKey } from '#domain/sealing/content-key.ts';
import { newFileKey, unwrapFileKey, wrapFileKey } from '#domain/sealing/file-key.ts';
import { openFile, sealFile } from '#domain/sealing/seal-file.ts';
import { unwrapForArea, wrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { listAdditions } from './addition.repository.ts';
import type { Reading } from './reading.repository.ts';
import type { ReadingWords } from './reading-words.ts';
import { openAddition } from './seal-addition.ts';

/** The two files of a reading, each bound to its part by name. */
type Part = 'document' | 'words';
const fileOf = (reading: string, part: Part): string => `${reading} ${part}`;

/**
 * Seals a document and its words to an area, each under a key of its own, into the folder of files. What a transaction
 * that fails leaves there is swept.
 */
export async function sealReading(
  { store, tenant, area }: { store: FileStore; tenant: string; area: AreaPublicKey },
  { id, bytes, words }: { id: string; bytes: Uint8Array; words: ReadingWords },
) {
  const contentKey = newContentKey();
  const seal = async (part: Part, content: Uint8Array) => {
    const key = newFileKey();
    const file = fileOf(id, part);
    const { name, size } = await store.write(sealFile(key, { tenant, file }, [content]));
    return { name, size, key: wrapFileKey(contentKey, { tenant, record: id, file }, key) };
  };
  const document = await seal('document', bytes);
  const text = await seal('words', Buffer.from(JSON.stringify(words), 'utf8'));
  return {
    document_name: document.name,
    document_bytes: document.size,
    document_key: document.key,
    text_name: text.name,
    text_key: text.key,
    key_area: area.area,
    key_version: area.version,
    area_wrapped_key: wrapForArea(contentKey, id, area),
  };
}

type Sealed = Pick<Reading, 'id' | 'sealed'>;

/** The key of one reading, which wraps the keys of its files and seals what people add. Throws `CannotOpen`. */
export async function readingKey(
  trx: Trx,
  { keys }: { keys: OpeningKeys },
  { id, sealed }: Sealed,
): Promise<ContentKey> {
  const areaKey = await keys.privateAreaKey(trx, sealed.keyArea, sealed.keyVersion);
  return unwrapForArea(sealed.areaWrappedKey, id, areaKey);
}

interface Opening {
  readonly store: FileStore;
  readonly keys: OpeningKeys;
  readonly tenant: string;
}

/** Opens one of the two files. Throws `CannotOpen`. */
export async function openPart(
  trx: Trx,
  context: Opening,
  reading: Sealed,
  part: Part,
): Promise<AsyncIterable<Buffer>> {
  return openWith(await readingKey(trx, context, reading), context, reading, part);
}

function openWith(
  contentKey: ContentKey,
  { store, tenant }: Omit<Opening, 'keys'>,
  { id, sealed }: Sealed,
  part: Part,
): AsyncIterable<Buffer> {
  const [name, wrapped] =
    part === 'document' ? [sealed.documentName, sealed.documentKey] : [sealed.textName, sealed.textKey];
  const file = fileOf(id, part);
  const key = unwrapFileKey(contentKey, { tenant, record: id, file }, wrapped);
  return openFile(key, { tenant, file }, store.read(name));
}

/** The words of a reading with the proposals that were made, and after them the figures that people added. */
export async function openWords(trx: Trx, context: Opening, reading: Sealed): Promise<ReadingWords> {
  const { tenant } = context;
  const key = await readingKey(trx, context, reading);
  const bytes = await buffer(openWith(key, context, reading, 'words'));
  const words = JSON.parse(bytes.toString('utf8')) as ReadingWords;
  const added = await listAdditions(trx, tenant, reading.id);
  return { ...words, figures: [...words.figures, ...added.map((one) => openAddition(key, tenant, one))] };
}
