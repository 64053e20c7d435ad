import { type FieldErrors, hasErrors, sentenceOf } from '../tips/field-error.ts';
import type { View } from './view.ts';

/** First on the page, each line leading to its box. */
export function ErrorSummary({
  view: { t },
  heading,
  errors,
}: {
  view: View;
  heading: string;
  errors: FieldErrors;
}) {
  if (!hasErrors(errors)) return null;
  return (
    <div className="summary" role="alert" aria-labelledby="summary">
      <h2 id="summary">{heading}</h2>
      <p>{t.errors.kept}</p>
      <ul>
        {Object.entries(errors).map(([box, error]) => (
          <li key={box}>
            <a href={`#${box}`}>{sentenceOf(t, error)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
