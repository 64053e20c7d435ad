import familyFile from '../../../db/reference/issuer-families.json' with { type: 'json' };
import type { IssuerFamily } from './issuer-family.ts';
import type { Layout } from './layout.ts';

/** Families that a document can be issued by. What is not settled (the Party's) waits in the file. */
export const issuerFamilies = familyFile.families as unknown as readonly IssuerFamily[];

export const layouts = familyFile.layouts as unknown as readonly Layout[];

/** The family with this code, or undefined. */
export function findIssuerFamily(code: string): IssuerFamily | undefined {
  return issuerFamilies.find((family) => family.code === code);
}

/** @throws when the data names a layout that they do not hold */
export function getLayout(code: string): Layout {
  const layout = layouts.find((candidate) => candidate.code === code);
  if (!layout) throw new Error(`No layout ${code}`);
  return layout;
}
