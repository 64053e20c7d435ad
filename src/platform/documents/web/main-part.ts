import {
  attributeOf,
  deepest,
  isElement,
  isFurniture,
  type PageElement,
  type PageNode,
} from './page-tree.ts';

/** Letters of an element's own text, links left out. Counted once for each element. */
function weigh(node: PageNode, weights: Map<PageElement, number>, depth: number): number {
  if (!isElement(node)) return 'value' in node ? node.value.trim().length : 0;
  if (depth > deepest || isFurniture(node) || node.tagName === 'a') return 0;
  const weight = node.childNodes.reduce((sum, child) => sum + weigh(child, weights, depth + 1), 0);
  weights.set(node, weight);
  return weight;
}

const isArticle = (element: PageElement): boolean =>
  /^(article|main)$/.test(element.tagName) || attributeOf(element, 'role') === 'main';

/** What of the whole a part must hold to be the page's text. */
const enough = 0.8;
const enoughOfArticle = 0.5;

/** The part of a page that holds its text: an article that says so, else as far down as one child holds most of it. */
export function mainPart(body: PageElement): PageElement {
  const weights = new Map<PageElement, number>();
  const whole = weigh(body, weights, 0);
  const holdsShare = (element: PageElement, share: number): boolean =>
    whole > 0 && (weights.get(element) ?? 0) >= share * whole;
  const article = [...weights.keys()].find((one) => isArticle(one) && holdsShare(one, enoughOfArticle));
  if (article) return article;
  let here = body;
  while (true) {
    const next = here.childNodes.filter(isElement).find((one) => holdsShare(one, enough));
    if (next === undefined || /^(table|tbody|p|ul|ol)$/.test(next.tagName)) return here;
    here = next;
  }
}
