import JSZip from 'jszip';

/** A template with one more paragraph before its last block. */
export async function withSentence(template: Buffer, text: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(template);
  const name = 'word/document.xml';
  const body = (await zip.file(name)?.async('string')) ?? '';
  const at = body.lastIndexOf('<w:p>', body.indexOf('{{noi_dung}}'));
  const paragraph = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  zip.file(name, body.slice(0, at) + paragraph + body.slice(at));
  return zip.generateAsync({ type: 'nodebuffer' });
}
