/** Keys of signed notes (C2SP signed-note, Ed25519): text forms that other tools of transparency logs read. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';

/** First byte of an encoded key and of what its hash covers: Ed25519. */
const ed25519 = 1;
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Name of the signer and the four bytes that tell its keys apart. */
export type NoteKeyId = { readonly name: string; readonly keyHash: Buffer };
export type NoteVerifier = NoteKeyId & { readonly publicKey: KeyObject };
export type NoteSigner = NoteVerifier & { readonly privateKey: KeyObject };

/** A key's text is malformed, or its hash is not its own. */
export class NoteKeyMalformed extends Error {
  constructor() {
    super('malformed note key');
    this.name = 'NoteKeyMalformed';
  }
}

/** Names hold no space and no plus sign: both separate. */
function isKeyName(name: string): boolean {
  return name !== '' && !/[\s+\p{Cc}]/u.test(name) && name.isWellFormed();
}

function keyIdOf(name: string, publicBytes: Uint8Array): NoteKeyId {
  if (!isKeyName(name)) throw new NoteKeyMalformed();
  const covered = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ed25519), publicBytes]);
  return { name, keyHash: hash('sha256', covered, 'buffer').subarray(0, 4) };
}

/** Base64 to bytes; `undefined` unless it is exactly what encoding those bytes gives. */
export function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** Name, hash and 32 key bytes of `name+hash+base64`. */
function readKey(text: string): { name: string; keyHash: Buffer; bytes: Buffer } {
  const [name = '', hex = '', ...rest] = text.split('+');
  const key = strictBase64(rest.join('+'));
  if (!/^[0-9a-f]{8}$/.test(hex) || key?.length !== 33 || key[0] !== ed25519) throw new NoteKeyMalformed();
  return { name, keyHash: Buffer.from(hex, 'hex'), bytes: key.subarray(1) };
}

function keyText({ name, keyHash }: NoteKeyId, bytes: Uint8Array): string {
  return `${name}+${keyHash.toString('hex')}+${Buffer.concat([Buffer.of(ed25519), bytes]).toString('base64')}`;
}

/** Reads a public key: `name+hash+base64`. Throws `NoteKeyMalformed`. */
export function readVerifierKey(text: string): NoteVerifier {
  const { name, keyHash, bytes } = readKey(text);
  const id = keyIdOf(name, bytes);
  if (!id.keyHash.equals(keyHash)) throw new NoteKeyMalformed();
  const der = Buffer.concat([publicPrefix, bytes]);
  return { ...id, publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/** Reads a private key: `PRIVATE+KEY+name+hash+base64`, the 32 bytes being the seed. Throws `NoteKeyMalformed`. */
export function readSignerKey(text: string): NoteSigner {
  const prefix = 'PRIVATE+KEY+';
  if (!text.startsWith(prefix)) throw new NoteKeyMalformed();
  const { name, keyHash, bytes } = readKey(text.slice(prefix.length));
  const der = Buffer.concat([privatePrefix, bytes]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const id = keyIdOf(name, publicBytes(publicKey));
  if (!id.keyHash.equals(keyHash)) throw new NoteKeyMalformed();
  return { ...id, publicKey, privateKey };
}

function publicBytes(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
}

/** The signer of a key kept as a key object, e.g. read from PKCS 8 PEM. `name`: no spaces, no plus sign. */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  const publicKey = createPublicKey(privateKey);
  return { ...keyIdOf(name, publicBytes(publicKey)), publicKey, privateKey };
}

/** The public key's text, to be published. */
export function verifierKeyOf(verifier: NoteVerifier): string {
  return keyText(verifier, publicBytes(verifier.publicKey));
}

/** Makes a signing key. Keep `signerKey` secret, publish `verifierKey`. `name`: no spaces, no plus sign. */
export function newNoteKey(name: string): { signerKey: string; verifierKey: string } {
  const pair = generateKeyPairSync('ed25519');
  const bytes = publicBytes(pair.publicKey);
  const seed = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
  const id = keyIdOf(name, bytes);
  return { signerKey: `PRIVATE+KEY+${keyText(id, seed)}`, verifierKey: keyText(id, bytes) };
}
