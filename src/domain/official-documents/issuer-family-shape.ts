import { entry, listOf, oneOf, optional, recordOf, type Shape, text } from '../reference/shape.ts';
import type { IssuerFamily } from './issuer-family.ts';

const forms = ['TM', 'HEAD', 'KT', 'TL'] as const;
const lines = optional(listOf(text));

const level: Shape<IssuerFamily['levels']['city']> = entry({
  superior: text,
  issuer: text,
  selfName: text,
  sign: text,
  signing: entry({ TM: lines, HEAD: lines, KT: lines, TL: lines }),
  defaultSigning: oneOf(...forms),
  recipients: listOf(text),
  archiveUnit: text,
});

/** An entry of `families` in db/reference/issuer-families.json. */
export const issuerFamilyShape: Shape<IssuerFamily> = entry({
  code: text,
  name: text,
  basis: text,
  layout: text,
  nationalName: text,
  nationalMotto: text,
  numberPattern: text,
  subjectVariant: oneOf('movement', 'committee'),
  levels: recordOf(['city', 'commune'], level),
});
