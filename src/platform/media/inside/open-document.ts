import type { Parts } from './read-zip.ts';
import { Refused } from './refused.ts';
import { changeXml, withoutAttributes, withoutElements } from './xml-text.ts';

/** Remarks, macros, and the fields that name a writer, a file or a time. */
const dropped = [
  'office:annotation',
  'office:annotation-end',
  'office:scripts',
  'office:event-listeners',
  'text:script',
  'text:author-name',
  'text:author-initials',
  'text:initial-creator',
  'text:creator',
  'text:printed-by',
  'text:file-name',
  'dc:creator',
  'dc:date',
  'meta:creator-initials',
];

/** Cleans the parts of an OpenDocument text that are kept, and forgets those that are not. */
export function cleanOpenDocumentParts(parts: Parts): Map<string, Buffer> {
  return changeXml(parts, (name, xml) => {
    if (name === 'META-INF/manifest.xml') return cleanManifest(xml, parts);
    // a picture that lies elsewhere would be fetched when the document is opened
    for (const [tag] of xml.matchAll(
      /<draw:(?:image|object|object-ole|plugin|applet|floating-frame)\s[^<>]*>/g,
    )) {
      const target = /xlink:href="([^"]*)"/.exec(tag)?.[1];
      if (target !== undefined && !parts.has(target.replace(/^\.\//, ''))) throw new Refused('parts');
    }
    return withoutAttributes(withoutElements(xml, dropped), /draw:name|officeooo:\w*rsid/);
  });
}

function cleanManifest(xml: string, parts: Parts): string {
  if (xml.includes('encryption-data')) throw new Refused('locked');
  return xml.replace(/<manifest:file-entry\s[^<>]*\/>/g, (tag) => {
    const path = /manifest:full-path="([^"]*)"/.exec(tag)?.[1] ?? '';
    return path === '/' || parts.has(path) ? tag : '';
  });
}
