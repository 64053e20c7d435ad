import type { FileKind } from '#domain/files/file-kind.ts';
import { sniffFile } from '#domain/files/sniff-file.ts';
import { cleanPhoto } from './clean-photo.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { cleanOfficeParts } from './ooxml.ts';
import { cleanOpenDocumentParts } from './open-document.ts';
import { readZip } from './read-zip.ts';
import { Refused } from './refused.ts';
import { writeZip } from './write-zip.ts';

type DocumentKind = Extract<FileKind, 'docx' | 'xlsx' | 'odt'>;

/** What becomes of each part of a document. One that is in no list makes the whole document refused. */
export interface PartRules {
  readonly keep: RegExp;
  readonly pictures: RegExp;
  /** Left out without a word: who, when and where, remarks, macros, previews. */
  readonly drop: RegExp;
}

const rules: Record<DocumentKind, PartRules> = {
  docx: {
    keep: /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/((document|styles|numbering|settings|fontTable|footnotes|endnotes|webSettings|stylesWithEffects|header\d*|footer\d*)\.xml|theme\/[\w-]+\.xml|_rels\/[\w.-]+\.rels|theme\/_rels\/[\w.-]+\.rels))$/,
    pictures: /^word\/media\//,
    drop: /^(docProps\/|customXml\/|word\/(comments\w*\.xml|people\.xml|vba|glossary\/|printerSettings|_vnd|attachedToolbars|customizations\.xml|fonts\/)|_xmlsignatures\/|userCustomization\/)/,
  },
  xlsx: {
    keep: /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/((workbook|styles|sharedStrings|metadata)\.xml|theme\/[\w-]+\.xml|worksheets\/[\w-]+\.xml|worksheets\/_rels\/[\w.-]+\.rels|_rels\/[\w.-]+\.rels|drawings\/drawing\d+\.xml|drawings\/_rels\/drawing[\w.-]+\.rels|tables\/[\w-]+\.xml|theme\/_rels\/[\w.-]+\.rels))$/,
    pictures: /^xl\/media\//,
    drop: /^(docProps\/|customXml\/|xl\/(comments|threadedComments\/|persons\/|drawings\/(_rels\/)?(vml|commentsDrawing)|vba|printerSettings|calcChain\.xml|revisions\/|connections\.xml|customProperty|externalLinks\/|ctrlProps\/)|_xmlsignatures\/)/,
  },
  odt: {
    keep: /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/,
    pictures: /^Pictures\//,
    drop: /^(meta\.xml|settings\.xml|manifest\.rdf|layout-cache|Thumbnails\/|Configurations2\/|Basic\/|Scripts\/|Dialogs\/|META-INF\/\w*signatures\.xml)/,
  },
};

/**
 * Writes a Word, Excel or OpenDocument file anew from the parts that carry what a reader sees. Author, dates, company,
 * remarks, earlier editors, macros, previews and printer settings stay behind; pictures are written anew like photos.
 */
export async function cleanDocument(bytes: Buffer): Promise<CleanedFile> {
  const parts = await readZip(bytes);
  const kind = kindOf(parts);
  const { keep, pictures, drop } = rules[kind];
  const kept = new Map<string, Buffer>();
  for (const [name, part] of parts) {
    if (pictures.test(name)) kept.set(name, await cleanPicture(part));
    else if (keep.test(name)) kept.set(name, part);
    else if (!drop.test(name)) throw new Refused('parts');
  }
  const clean = kind === 'odt' ? cleanOpenDocumentParts : cleanOfficeParts;
  return { kind, bytes: await writeZip(clean(kept)) };
}

function kindOf(parts: ReadonlyMap<string, Buffer>): DocumentKind {
  if (parts.get('mimetype')?.toString('latin1') === 'application/vnd.oasis.opendocument.text') return 'odt';
  const types = parts.get('[Content_Types].xml');
  if (types && parts.has('word/document.xml')) return 'docx';
  if (types && parts.has('xl/workbook.xml')) return 'xlsx';
  throw new Refused('kind');
}

async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  const kind = sniffFile(bytes);
  if (kind !== 'jpeg' && kind !== 'png') throw new Refused('parts');
  return (await cleanPhoto(bytes, { as: kind, turn: false })).bytes;
}
