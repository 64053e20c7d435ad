import JSZip from 'jszip';

/** A locked field as the file holds it. */
export type ReadField = { tag: string; lock: string; text: string };

const decode = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The words of a piece of the file's XML; a line break counts as a blank. */
export function textOf(xml: string): string {
  const withBreaks = xml.replace(/<w:br\/>/g, '<w:t> </w:t>');
  return decode(
    [...withBreaks.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
  );
}

/** Paragraphs of a piece of XML, in order, those in tables among them. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map((match) => match[0]);
}

/** Locked fields of a piece of XML, in order. */
export function fieldsOf(xml: string): ReadField[] {
  return [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].map(([field]) => ({
    tag: decode(/<w:tag w:val="([^"]*)"/.exec(field)?.[1] ?? ''),
    lock: /<w:lock w:val="([^"]*)"/.exec(field)?.[1] ?? '',
    text: textOf(field),
  }));
}

/** XML of the main part and of every header of a Word file. */
export async function readDocx(bytes: Uint8Array): Promise<{ body: string; headers: Map<string, string> }> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const names = Object.keys(zip.files).filter((name) => /^word\/header\d+\.xml$/.test(name));
  const headers = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await part(name)]),
  );
  return { body: await part('word/document.xml'), headers: new Map(headers) };
}
