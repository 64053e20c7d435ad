import type { KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './aead.ts';
import { binding } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import { keyIdOf } from './key-id.ts';
import type { ServiceKey } from './service-key.ts';
import {
  newX25519,
  x25519PrivateBytes,
  x25519PrivateKey,
  x25519PublicBytes,
  x25519PublicKey,
} from './x25519.ts';

/** The public half of an area's key: all that the residents' site needs to seal a tip. Build once, keep. */
export type AreaPublicKey = {
  readonly tenant: string;
  readonly area: string;
  /** 1, 2, 3 …: a new one when the area's key is replaced. */
  readonly version: number;
  /** Eight bytes, in front of every key wrapped to this version. */
  readonly id: Buffer;
  /** 32 bytes, as stored. */
  readonly publicBytes: Buffer;
  readonly publicKey: KeyObject;
};

/** Both halves: only where the service key is. */
export type AreaPrivateKey = AreaPublicKey & { readonly privateKey: KeyObject };

type AreaKeyName = { tenant: string; area: string; version: number };

/** The public half from its stored 32 bytes. */
export function areaPublicKey(
  { tenant, area, version }: AreaKeyName,
  publicBytes: Uint8Array,
): AreaPublicKey {
  const bytes = Buffer.from(publicBytes);
  const id = keyIdOf('area key', tenant, area, version, bytes);
  return { tenant, area, version, id, publicBytes: bytes, publicKey: x25519PublicKey(bytes) };
}

function privateBinding(key: AreaPublicKey, service: ServiceKey): Buffer {
  return binding(['area private key', key.tenant, key.area, key.version, key.id, service.id]);
}

/** Makes an area's key pair; the private half comes out wrapped by the service key (69 bytes, to be stored). */
export function newAreaKey(
  name: AreaKeyName,
  service: ServiceKey,
): { key: AreaPublicKey; wrappedPrivate: Buffer } {
  const pair = newX25519();
  const key = areaPublicKey(name, x25519PublicBytes(pair.publicKey));
  const raw = x25519PrivateBytes(pair.privateKey);
  return { key, wrappedPrivate: sealBytes(service.bytes, service.id, privateBinding(key, service), raw) };
}

function privateBytes(key: AreaPublicKey, wrappedPrivate: Uint8Array, service: ServiceKey): Buffer {
  return openBytes(service.bytes, service.id, privateBinding(key, service), wrappedPrivate);
}

/** Opens an area's private half. Throws `CannotOpen`, also when it does not belong to the stored public half. */
export function openAreaKey(
  key: AreaPublicKey,
  wrappedPrivate: Uint8Array,
  service: ServiceKey,
): AreaPrivateKey {
  const privateKey = x25519PrivateKey(privateBytes(key, wrappedPrivate, service));
  if (!x25519PublicBytes(privateKey).equals(key.publicBytes)) throw new CannotOpen('area key');
  return { ...key, privateKey };
}

/** Rotation of the service key: the same private half, wrapped by the new one. No tip is touched. */
export function rewrapAreaKey(
  key: AreaPublicKey,
  wrappedPrivate: Uint8Array,
  service: { from: ServiceKey; to: ServiceKey },
): Buffer {
  const raw = privateBytes(key, wrappedPrivate, service.from);
  return sealBytes(service.to.bytes, service.to.id, privateBinding(key, service.to), raw);
}
