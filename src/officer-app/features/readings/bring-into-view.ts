/**
 * Brings a line or a mark into view inside its own scrolling box; where the box does not scroll (on a phone), the page
 * moves. A box that scrolls moves the page no further than the line needs to be seen.
 */
export function bringIntoView(
  box: HTMLElement | null,
  selector: string,
  block: 'center' | 'nearest' = 'nearest',
): void {
  const found = box?.querySelector(selector);
  if (!box || !found) return;
  if (box.scrollHeight <= box.clientHeight + 1) {
    // where the screen is narrow the lower half of the text lies under the sheet, however short the text is
    const isUnderSheet = window.matchMedia('(max-width: 61.9em)').matches;
    if (isUnderSheet) found.scrollIntoView({ block: block === 'center' ? 'start' : block });
    return;
  }
  const [outer, inner] = [box.getBoundingClientRect(), found.getBoundingClientRect()];
  if (block === 'center' || inner.top < outer.top || inner.bottom > outer.bottom) {
    const lead = block === 'center' ? (outer.height - inner.height) / 2 : 8;
    box.scrollTop += inner.top - outer.top - lead;
  }
  // the lower end of the box may lie under the fold
  found.scrollIntoView({ block: 'nearest' });
}
