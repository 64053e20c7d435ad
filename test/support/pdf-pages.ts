/** How many pages a PDF of Chromium has: its page objects are written in clear, one each. */
export function countPdfPages(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
