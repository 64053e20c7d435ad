import { type AreaNameIndex, areaNameIndex } from '#domain/areas/area-name-index.ts';
import type { AreaRegister } from '#domain/areas/area-register.ts';
import { type AddressBook, addressBook } from '#domain/areas/resolve-address.ts';
import type { Database } from '#platform/database/connect.ts';
import { readRegister } from './read-register.ts';

export interface KeptRegister {
  readonly areas: AreaRegister;
  readonly names: AreaNameIndex;
  readonly addresses: AddressBook;
}

const keptForMs = 10 * 60_000;
const kept = new WeakMap<Database, { readonly read: Promise<KeptRegister>; readonly until: number }>();

/** The register with what finds names and addresses in it, read at most every ten minutes: a reform may be imported meanwhile. */
export function keptRegister(db: Database, now: Date): Promise<KeptRegister> {
  const known = kept.get(db);
  if (known && known.until > now.getTime()) return known.read;
  const read = readRegister(db).then((areas) => ({
    areas,
    names: areaNameIndex(areas.versions),
    addresses: addressBook(areas),
  }));
  kept.set(db, { read, until: now.getTime() + keptForMs });
  read.catch(() => kept.delete(db));
  return read;
}
