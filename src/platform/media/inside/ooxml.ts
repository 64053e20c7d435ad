import { posix } from 'node:path';
import type { Parts } from './read-zip.ts';
import { Refused } from './refused.ts';
import { changeXml, withoutAttributes, withoutElements } from './xml-text.ts';

/** Remarks' anchors, histories of saving, paths and templates of the writer's machine, data sources, signatures. */
const dropped = [
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:rsids',
  'w:attachedTemplate',
  'w:docVars',
  'w:mailMerge',
  'w14:docId',
  'w15:docId',
  'w15:chartTrackingRefBased',
  'legacyDrawing',
  'legacyDrawingHF',
  'fileSharing',
  'fileVersion',
  'x15ac:absPath',
  'xr:revisionPtr',
  'externalReferences',
  'customWorkbookViews',
  'customSheetViews',
];

/** Cleans the parts of a Word or Excel file that are kept, and forgets those that are not. */
export function cleanOfficeParts(parts: Parts): Map<string, Buffer> {
  return changeXml(parts, (name, xml) => {
    if (name === '[Content_Types].xml') return cleanTypes(xml, parts);
    if (name.endsWith('.rels')) return cleanRelationships(name, xml, parts);
    return cleanContent(xml);
  });
}

function cleanContent(xml: string): string {
  const body = withoutElements(xml, dropped)
    // what is left around the path of the file on its writer's disk
    .replace(/<mc:AlternateContent[^<>]*>\s*<mc:Choice[^<>]*>\s*<\/mc:Choice>\s*<\/mc:AlternateContent>/g, '')
    .replace(/(\sw:(?:author|initials))="[^"<>]*"/g, '$1=""')
    // pictures keep the name of the file that they came from
    .replace(
      /<((?:wp:docPr|(?:pic|xdr|a):cNvPr)\s[^<>]*)>/g,
      (_, inside: string) =>
        `<${withoutAttributes(` ${inside}`, /descr|title/)
          .trim()
          .replace(/\sname="[^"<>]*"/, ' name="Picture"')}>`,
    )
    .replace(/<pageSetup\s[^<>]*>/g, (tag) => withoutAttributes(tag, /r:id/));
  return withoutAttributes(body, /w:rsid\w*|w:date|w16du:dateUtc|xr\d*:uid|w14:paraId|w14:textId/);
}

const macroTypes: Record<string, string> = {
  'application/vnd.ms-word.document.macroEnabled.main+xml':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml':
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
};

function cleanTypes(xml: string, parts: Parts): string {
  const without = xml.replace(/<Override\s[^<>]*\/>/g, (tag) => {
    const name = /PartName="\/([^"]*)"/.exec(tag)?.[1] ?? '';
    return parts.has(name) ? tag : '';
  });
  return Object.entries(macroTypes).reduce((text, [from, to]) => text.replaceAll(from, to), without);
}

/** Relationships to parts that are gone go too. An address outside is kept only where a reader clicks it. */
function cleanRelationships(name: string, xml: string, parts: Parts): string {
  const folder = posix.dirname(posix.dirname(name));
  return xml.replace(/<Relationship\s[^<>]*\/>/g, (tag) => {
    const attribute = (key: string) => new RegExp(`\\s${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const target = attribute('Target');
    const type = attribute('Type');
    if (attribute('TargetMode') === 'External') {
      if (type.endsWith('/image')) throw new Refused('parts');
      if (!type.endsWith('/hyperlink')) return '';
      return /^(https?|mailto|tel):/i.test(target)
        ? tag
        : tag.replace(/(\sTarget=)"[^"]*"/, '$1"about:blank"');
    }
    const path = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
    return parts.has(path) ? tag : '';
  });
}
