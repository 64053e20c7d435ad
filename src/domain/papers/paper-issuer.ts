import { findIssuerFamily, getLayout } from '../official-documents/issuer-families.ts';
import { fillNames, type IssuerLevel } from '../official-documents/issuer-family.ts';
import type { OfficialDocument } from '../official-documents/official-document.ts';

/** The police unit that a paper comes from: "phường Cái Khế" in "thành phố Cần Thơ". */
export interface PaperUnit {
  readonly level: IssuerLevel;
  readonly name: string;
  readonly place: string;
  readonly city: string;
}

/** What papers of a unit have in common. Numbers and days are left to the registry and the pen. */
export interface PaperFrame {
  readonly unit: PaperUnit;
  readonly isSample: boolean;
  readonly words: PaperFrameWords;
}

export interface PaperFrameWords {
  readonly number: string;
  readonly placeAndDate: (place: string) => string;
  readonly sampleMark: string;
  readonly recipients: string;
}

/** How the unit calls itself: "Công an phường Cái Khế". */
export function unitName(unit: PaperUnit): string {
  return fillNames(police().levels[unit.level].selfName, { area: unit.name, city: unit.city });
}

function police() {
  const family = findIssuerFamily('police');
  if (!family) throw new Error('No issuer family of the police');
  return family;
}

/** Head, layout and marks of a paper in the layout of Nghị định 30/2020/NĐ-CP. */
export function paperFrame({
  unit,
  isSample,
  words,
}: PaperFrame): Omit<OfficialDocument, 'kindName' | 'subject' | 'body'> {
  const family = police();
  const of = family.levels[unit.level];
  const names = { area: unit.name, city: unit.city };
  return {
    layout: getLayout(family.layout),
    head: {
      nationalName: family.nationalName,
      nationalMotto: family.nationalMotto,
      superior: fillNames(of.superior, names),
      issuer: fillNames(of.issuer, names),
      number: words.number,
      placeAndDate: words.placeAndDate(unit.place),
    },
    signing: { lines: of.signing[of.defaultSigning] ?? [] },
    recipients: { label: words.recipients, lines: [] },
    annexes: [],
    sampleMark: isSample ? words.sampleMark : null,
  };
}
