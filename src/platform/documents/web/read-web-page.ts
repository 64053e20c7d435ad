import { parse } from 'parse5';
import { decodeText } from '../decode-text.ts';
import type { DocumentText } from '../document.ts';
import { DocumentWriter } from '../document-writer.ts';
import { mainPart } from './main-part.ts';
import { deepest, holds, isElement, type PageElement, type PageNode } from './page-tree.ts';
import { writeLead } from './write-lead.ts';
import { writePage } from './write-page.ts';

/** The first element of a name, in the order of the page. */
function findFirst(nodes: readonly PageNode[], name: string, depth = 0): PageElement | undefined {
  for (const node of depth > deepest ? [] : nodes) {
    if (!isElement(node)) continue;
    const found = node.tagName === name ? node : findFirst(node.childNodes, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function wordsOf(element: PageElement | undefined): string {
  const writer = new DocumentWriter();
  for (const node of element?.childNodes ?? []) writePage(writer, node);
  return writer.text.replace(/\s+/g, ' ').trim();
}

const saidEncoding = (bytes: Uint8Array): string | undefined =>
  /charset=["']?([\w-]+)/i
    .exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]
    ?.toLowerCase();

/** A saved web page: its title, its main text and the tables there; menus, adverts and other articles are left out. */
export function readWebPage(bytes: Uint8Array): DocumentText {
  const page = parse(decodeText(bytes, saidEncoding(bytes)));
  const nodes = page.childNodes;
  const body = findFirst(nodes, 'body');
  const writer = new DocumentWriter();
  const heading = findFirst(nodes, 'h1') ?? findFirst(nodes, 'h2');
  const main = body && mainPart(body);
  if (heading && main && !holds(main, heading)) writeLead(writer, { body, heading, main });
  if (main) writePage(writer, main);
  writer.endLine();
  const title = wordsOf(heading) || wordsOf(findFirst(nodes, 'title')) || null;
  return { title, text: writer.text, blocks: writer.blocks, fields: [] };
}
