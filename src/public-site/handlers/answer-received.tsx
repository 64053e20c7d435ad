import { keptPages } from '../http/kept-pages.ts';
import { frameOf, type View } from '../layout/view.ts';
import { ReceivedPage } from '../pages/received-page.tsx';
import { receivedGaps, receivedTexts, type ToldByHand } from '../pages/received-texts.ts';
import type { TipReceived } from '../ports.ts';
import type { Answer } from '../route.ts';

const pages = keptPages(receivedGaps);

/** The page with the code of a tip that was just taken. */
export function answerReceived(
  view: View,
  tip: TipReceived,
  told: ToldByHand & { readonly dangerNow: boolean },
): Answer {
  const texts = receivedTexts(view, tip, told);
  const parts = {
    isCity: tip.areaCode === null,
    dangerNow: told.dangerNow,
    hasWords: texts.words !== '',
    hasArea: texts.areaName !== '',
    hasRange: texts.range !== '',
  };
  const page = pages(`${frameOf(view)} ${JSON.stringify(parts)}`, texts, (marks) => (
    <ReceivedPage view={view} parts={parts} texts={marks} />
  ));
  return { status: 200, cache: 'never', page };
}
