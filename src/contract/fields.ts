import { z } from 'zod';

/** Shapes that several calls share. Instants are ISO 8601 in UTC. */
export const Id = z.uuid({ error: 'idWrong' });
export const Instant = z.iso.datetime();
export const Nothing = z.strictObject({});
export type Nothing = z.infer<typeof Nothing>;

/** Code of a commune, to see nothing but its records. */
export const CommuneCode = z.string().regex(/^[0-9]{5}$/, 'areaCodeWrong');

/** What every change of a record carries: the command's own id and the version that was seen. */
export const Command = z.strictObject({ id: Id, version: z.int().min(1) });
export type Command = z.infer<typeof Command>;
