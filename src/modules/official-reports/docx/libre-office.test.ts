import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildReport } from '#domain/official-documents/build-report.ts';
import { reportWords } from '#locales/vi/report.ts';
import { exampleInput } from '../report-input.fixture.ts';
import { paragraphsOf, readDocx, textOf } from './read-docx.fixture.ts';
import { writeDocx } from './write-docx.ts';

function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether the font that stands in for Times has Vietnamese letters; else they come from another and are torn out of their words. */
const hasVietnameseTimes = (): boolean =>
  has('fc-match') &&
  execFileSync('fc-match', ['-f', '%{lang}', 'Times New Roman'], { encoding: 'utf8' })
    .split('|')
    .includes('vi');

const folder = mkdtempSync(join(tmpdir(), 'tindan-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

test.skipIf(!has('soffice') || !has('pdftotext') || !hasVietnameseTimes())(
  'LibreOffice turns the report into PDF with every paragraph in it',
  async () => {
    const bytes = await writeDocx(buildReport(exampleInput(), reportWords));
    const file = join(folder, 'report.docx');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 90_000,
    });
    execFileSync('pdftotext', ['-raw', join(folder, 'report.pdf'), join(folder, 'report.txt')]);
    const pages = readFileSync(join(folder, 'report.txt'), 'utf8').split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(pages.length).toBeLessThanOrEqual(16);
    // a page number or the mark of sample data may stand inside a sentence that runs over a page
    const text = squeeze(pages.map((page) => page.replace(/^DỮ LIỆU MẪU\n(?:\d+\n)?/, '')).join(''));
    const { body } = await readDocx(bytes);
    const missing = paragraphsOf(body)
      .map(textOf)
      .filter((one) => !text.includes(squeeze(one)));
    expect(missing).toEqual([]);
    expect(pages.every((page) => page.includes('DỮ LIỆU MẪU'))).toBe(true);
    expect(pages[1]).toMatch(/^DỮ LIỆU MẪU\n2\n/);
    expect(pages[0]).not.toMatch(/^DỮ LIỆU MẪU\n1\n/);
  },
  120_000,
);
