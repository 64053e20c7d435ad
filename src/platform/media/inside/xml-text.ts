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
  return cutOut(
    cutOut(text, /<!--/g, () => '-->'),
    /<\?(?!xml\s)/g,
    () => '?>',
  );
}

/** Takes out what begins with a match and ends with a text. What never ends stays, and is looked for once, not for each beginning. */
function cutOut(text: string, beginning: RegExp, endOf: (begun: RegExpExecArray) => string): string {
  const kept: string[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (const begun of text.matchAll(beginning)) {
    const end = endOf(begun);
    if (begun.index < from || endless.has(end)) continue;
    const at = text.indexOf(end, begun.index + begun[0].length);
    if (at === -1) {
      endless.add(end);
      continue;
    }
    kept.push(text.slice(from, begun.index));
    from = at + end.length;
  }
  return kept.join('') + text.slice(from);
}

/** Takes out elements by their qualified names, with all that is in them. Not for elements that nest in themselves. */
export function withoutElements(xml: string, names: readonly string[]): string {
  const name = names.join('|');
  const withoutEmpty = xml.replace(new RegExp(`<(${name})(\\s[^<>]*)?/>`, 'g'), '');
  return cutOut(withoutEmpty, new RegExp(`<(${name})(\\s[^<>]*)?>`, 'g'), ([, begun]) => `</${begun}>`);
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
