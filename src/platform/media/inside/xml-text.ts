import type { Parts } from './read-zip.ts';
import { Refused } from './refused.ts';

/**
 * The text of an XML part without remarks and instructions. UTF-8 only; a part with a document type is refused, because
 * entities are a way to hide text and to unpack a bomb.
 */
function xmlOf(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('damaged', { cause });
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('parts');
  return text.replace(/<!--[\s\S]*?-->/g, '').replace(/<\?(?!xml\s)[\s\S]*?\?>/g, '');
}

/** Takes out elements by their qualified names, with all that is in them. Not for elements that nest in themselves. */
export function withoutElements(xml: string, names: readonly string[]): string {
  const name = names.join('|');
  return xml
    .replace(new RegExp(`<(${name})(\\s[^<>]*)?/>`, 'g'), '')
    .replace(new RegExp(`<(${name})(\\s[^<>]*)?>[\\s\\S]*?</\\1>`, 'g'), '');
}

/** Takes out attributes whose qualified name matches. */
export function withoutAttributes(xml: string, name: RegExp): string {
  return xml.replace(new RegExp(`\\s(?:${name.source})="[^"<>]*"`, 'g'), '');
}

/** Every XML part, changed by `change`; the others as they are. */
export function changeXml(parts: Parts, change: (name: string, xml: string) => string): Map<string, Buffer> {
  return new Map(
    [...parts].map(([name, part]) =>
      /\.(xml|rels)$/.test(name) ? [name, Buffer.from(change(name, xmlOf(part)), 'utf8')] : [name, part],
    ),
  );
}
