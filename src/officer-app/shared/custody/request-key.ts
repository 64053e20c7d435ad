/**
 * The key pair of one request to open an identity. Its private half cannot be taken out of this browser: it lies in
 * IndexedDB as a key that no script can export, and goes when the opening is over.
 */
const store = 'request-keys';

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('tindan-custody', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function run<T>(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const asked = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

/** Makes the pair of a request. @returns the public half, 32 bytes */
export async function makeRequestKey(openingId: string): Promise<Uint8Array> {
  const pair = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair;
  await run('readwrite', (keys) => keys.put(pair, openingId));
  return new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
}

/** The pair of a request made in this browser; undefined in any other. */
export const findRequestKey = (openingId: string): Promise<CryptoKeyPair | undefined> =>
  run<CryptoKeyPair | undefined>('readonly', (keys) => keys.get(openingId));

export const forgetRequestKey = (openingId: string): Promise<undefined> =>
  run('readwrite', (keys) => keys.delete(openingId));
