import type { View } from '../layout/view.ts';
import type { ReceivedTexts } from './received-texts.ts';

type Props = {
  view: View;
  hasWords: boolean;
  texts: Pick<ReceivedTexts, 'code' | 'codeStart' | 'codeEnd' | 'words'>;
  /** What the code opens and what losing it means. */
  about: string;
};

/** The code of what was just sent, to be copied onto paper. */
export function CodeCard({ view: { t }, hasWords, texts, about }: Props) {
  return (
    <section className="card codecard" aria-labelledby="code-h">
      <h2 id="code-h">{t.received.codeHeading}</h2>
      <p>
        <b>{t.received.paperFirst}</b>
      </p>
      {/* Two halves, so that a narrow phone breaks the line in the middle and never leaves one character alone. */}
      <p className="code" data-reference={texts.code}>
        <span>{texts.codeStart}</span>
        <span>{texts.codeEnd}</span>
      </p>
      <p className="small quiet">{t.received.codeLetters}</p>
      {hasWords && (
        <>
          <h3>{t.received.wordsHeading}</h3>
          <p className="words" lang="vi">
            {texts.words}
          </p>
        </>
      )}
      <p>{about}</p>
    </section>
  );
}
