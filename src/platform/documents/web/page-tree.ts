import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** A page that nests deeper than this is no page. */
export const deepest = 400;

export const isElement = (node: PageNode): node is PageElement => 'tagName' in node;

export const attributeOf = (element: PageElement, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

export const holds = (part: PageElement, wanted: PageElement): boolean =>
  part === wanted || part.childNodes.some((node) => isElement(node) && holds(node, wanted));

/** What is never the page's own text. */
const noText: ReadonlySet<string> = new Set(
  'script style noscript template head nav header footer aside form iframe svg button select textarea object video audio'.split(
    ' ',
  ),
);
const furniture =
  /(^|[\s_-])(menu|nav|navbar|sidebar|footer|header|comments?|related|banner|breadcrumbs?|share|social|advert\w*|ads|quangcao|tag-?list|lienquan|views?|luot-?xem)([\s_-]|$)/i;

/** Menus, adverts, other articles, hidden parts. A heading or an article with such a class is kept. */
export function isFurniture(element: PageElement): boolean {
  if (noText.has(element.tagName)) return true;
  if (/^(body|html|article|main|h[1-6]|table|tbody|tr|td|p)$/.test(element.tagName)) return false;
  const style = attributeOf(element, 'style').replace(/\s/g, '');
  const hidden = /display:none|visibility:hidden/i.test(style);
  return (
    hidden ||
    element.attrs.some((one) => one.name === 'hidden') ||
    furniture.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`)
  );
}
