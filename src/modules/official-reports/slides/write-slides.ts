import PptxGenJS from 'pptxgenjs';
import type { ReportInput } from '#domain/official-documents/build-report.ts';
import { fillNames } from '#domain/official-documents/issuer-family.ts';
import type { OfficialDocument } from '#domain/official-documents/official-document.ts';
import { buildSlides } from '#domain/official-documents/slides/build-slides.ts';
import type { Slide } from '#domain/official-documents/slides/slide.ts';
import { reportWords } from '#locales/vi/report.ts';
import { slideWords } from '#locales/vi/report-slides.ts';
import { ink, muted, primary, writeSlide } from './write-slide.ts';

/** Inches of a wide slide. */
const [width, height] = [13.333, 7.5];

/** A report as a PowerPoint file of some ten slides, each with the mark of sample data where there is some. */
export async function writeSlides(document: OfficialDocument, input: ReportInput): Promise<Buffer> {
  const { family, level, area } = input;
  // a slide has no letterhead over it that would say whose committee it is
  const issuer = fillNames(family.levels[level].selfName, { area: area.name, city: area.city });
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', width, height });
  deck.layout = 'wide';
  deck.title = document.subject;
  deck.company = issuer;
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  deck.defineSlideMaster({
    title: 'report',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.18, h: height, fill: { color: primary } } },
      ...(document.sampleMark
        ? [
            {
              text: {
                text: document.sampleMark,
                options: {
                  x: 9.8,
                  y: 0.15,
                  w: 3.2,
                  h: 0.35,
                  align: 'right' as const,
                  fontSize: 12,
                  bold: true,
                  color: '9B2C1F',
                },
              },
            },
          ]
        : []),
      {
        text: {
          text: slideWords.source,
          options: { x: 0.6, y: 7.02, w: 11, h: 0.3, fontSize: 10, color: muted },
        },
      },
    ],
    slideNumber: { x: 12.5, y: 7.02, fontSize: 10, color: ink },
  });
  const slides: Slide[] = buildSlides(input, document.subject, issuer, {
    ...reportWords,
    slides: slideWords,
  });
  for (const slide of slides) writeSlide(deck.addSlide({ masterName: 'report' }), slide, deck);
  const bytes = await deck.write({ outputType: 'nodebuffer' });
  if (!Buffer.isBuffer(bytes)) throw new Error('The deck was not written as bytes');
  return bytes;
}
