import familyFile from '../../../db/reference/issuer-families.json' with { type: 'json' };
import { listOf } from '../reference/shape.ts';
import type { IssuerFamily } from './issuer-family.ts';
import { issuerFamilyShape } from './issuer-family-shape.ts';
import type { Layout } from './layout.ts';
import { layoutShape } from './layout-shape.ts';

/** Families that a document can be issued by. What is not settled (the Party's) waits in the file. */
const issuerFamilies: readonly IssuerFamily[] = listOf(issuerFamilyShape)(familyFile.families, 'families');

const layouts: readonly Layout[] = listOf(layoutShape)(familyFile.layouts, 'layouts');

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
