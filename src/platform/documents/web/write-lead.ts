import type { DocumentWriter } from '../document-writer.ts';
import { holds, isElement, type PageElement, type PageNode } from './page-tree.ts';
import { writePage } from './write-page.ts';

/** Letters of a part, and how many of them are links. */
function lettersOf(node: PageNode, inLink = false): { all: number; links: number } {
  if (!isElement(node)) {
    const letters = 'value' in node ? node.value.trim().length : 0;
    return { all: letters, links: inLink ? letters : 0 };
  }
  const sum = { all: 0, links: 0 };
  for (const child of node.childNodes) {
    const { all, links } = lettersOf(child, inLink || node.tagName === 'a');
    sum.all += all;
    sum.links += links;
  }
  return sum;
}

/** Elements in a row before the main part, those that hold it taken apart. */
function elementsBefore(part: PageElement, main: PageElement): PageElement[] {
  const before: PageElement[] = [];
  for (const node of part.childNodes.filter(isElement)) {
    if (node === main) break;
    if (!holds(node, main)) before.push(node);
    else return [...before, ...elementsBefore(node, main)];
  }
  return before;
}

/**
 * A headline outside of the main part, and what stands between the two: newspapers set the lines that sum an article up
 * apart from its text, and they name its period and place. Menus between them are links.
 */
export function writeLead(
  writer: DocumentWriter,
  { body, heading, main }: Readonly<Record<'body' | 'heading' | 'main', PageElement>>,
): void {
  writePage(writer, heading);
  const before = elementsBefore(body, main);
  const at = before.findIndex((one) => holds(one, heading));
  if (at < 0) return;
  for (const one of before.slice(at + 1)) {
    const { all, links } = lettersOf(one);
    if (links * 2 <= all) writePage(writer, one);
  }
}
