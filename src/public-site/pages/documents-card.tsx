import { fileKindFacts } from '#domain/files/file-kind.ts';
import { fill } from '#locales/locale.ts';
import { Icon } from '../layout/icon.tsx';
import { saySize } from '../layout/say-size.ts';
import type { View } from '../layout/view.ts';
import type { PageName } from '../paths.ts';
import type { OpenedTip } from '../ports.ts';
import { CodeButton } from './code-button.tsx';

type Props = {
  view: View;
  code: string;
  documents: OpenedTip['documents'];
  /** The page that sends one. */
  page: PageName;
};

/** The documents by which the unit answered, each behind the code. */
export function DocumentsCard({ view, code, documents = [], page }: Props) {
  const { after } = view.t;
  if (documents.length === 0) return null;
  return (
    <section className="card" aria-labelledby="papers-h">
      <h2 id="papers-h">{after.documentsHeading}</h2>
      <p className="small quiet">{after.documentsText}</p>
      {documents.map(({ id, kind, size }, index) => (
        <CodeButton key={id} view={view} page={page} code={code} fields={{ document: id }}>
          <Icon name="down" />
          {fill(after.documentSave, {
            number: index + 1,
            kind: fileKindFacts[kind].extension.toUpperCase(),
            size: saySize(size),
          })}
        </CodeButton>
      ))}
    </section>
  );
}
