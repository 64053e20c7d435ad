import JSZip from 'jszip';

type Lies = 'portrait' | 'landscape';

/** The same section lying as asked: width and height change places, the office's margins and headers stay. */
function turned(section: string, lies: Lies): string {
  return section.replace(/<w:pgSz\b([^<>]*)\/>/, (_, attributes: string) => {
    const sizes = ['w', 'h'].map((side) =>
      Number(new RegExp(`w:${side}="(\\d+)"`).exec(attributes)?.[1] ?? 0),
    );
    const [short = 0, long = 0] = sizes.sort((a, b) => a - b);
    return lies === 'landscape'
      ? `<w:pgSz w:w="${long}" w:h="${short}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${short}" w:h="${long}"/>`;
  });
}

const onNewPage = (section: string): string => section.replace(/<w:type\b[^<>]*\/>/, '');

/**
 * Makes each paragraph with the mark the end of a section that looks as the template's own last one: no library adds
 * sections to a finished file. What stands after the last mark is the template's again.
 */
export async function splitSections(bytes: Buffer, mark: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const name = 'word/document.xml';
  const xml = (await zip.file(name)?.async('string')) ?? '';
  const [last = ''] = xml.match(/<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>(?=\s*<\/w:body>)/) ?? [];
  if (last === '') throw new Error('The template has no section of its own');
  const marked = new RegExp(
    `<w:p>(?:(?!</w:p>)[\\s\\S])*${mark} (portrait|landscape)(?:(?!</w:p>)[\\s\\S])*</w:p>`,
    'g',
  );
  const ends = [...xml.matchAll(marked)].map(([, lies]) => lies as Lies);
  let at = 0;
  const split = xml.replace(marked, (_, lies: Lies) => {
    at += 1;
    // the last section is the body's own
    if (at === ends.length) return '';
    return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${onNewPage(turned(last, lies))}</w:pPr></w:p>`;
  });
  const from = split.lastIndexOf(last);
  const lies = ends.at(-1) ?? 'portrait';
  zip.file(name, split.slice(0, from) + onNewPage(turned(last, lies)) + split.slice(from + last.length));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
