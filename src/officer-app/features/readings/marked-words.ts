import type { Span } from '#domain/readings/quotation.ts';

/** Code points from the beginning of the paragraph or cell to a place in it, added to where that begins in the text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const place = element?.closest<HTMLElement>('[data-start]');
  if (!place) return null;
  const before = document.createRange();
  before.setStart(place, 0);
  before.setEnd(node, offset);
  return Number(place.dataset.start) + Array.from(before.toString()).length;
}

/** What is selected in the text: code points; null where nothing is. */
export function selectedSpan(pane: HTMLElement | null): Span | null {
  const selection = document.getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The text node and the place in it that lie so many code points into an element. */
function placeIn(element: HTMLElement, points: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = points;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const inside = Array.from(node.textContent ?? '');
    if (left <= inside.length) return { node, offset: inside.slice(0, left).join('').length };
    left -= inside.length;
  }
  return null;
}

/** Selects words of one paragraph or cell, and brings it into view. */
export function selectSpan(pane: HTMLElement | null, { start, end }: Span): void {
  const places = [...(pane?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const place = places.findLast(({ dataset }) => Number(dataset.start) <= start);
  const [from, to] = [start, end].map((at) => place && placeIn(place, at - Number(place.dataset.start)));
  if (!place || !from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  from.node.parentElement?.scrollIntoView({ block: 'nearest' });
}
