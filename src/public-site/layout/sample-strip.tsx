import type { View } from './view.ts';

/** Says that the deployment holds sample data, and that a translation awaits its native reader. */
export function SampleStrip({ view: { t, hasSampleData } }: { view: View }) {
  if (!hasSampleData && !t.common.translationNote) return null;
  return (
    <aside className="sample" aria-label={hasSampleData ? t.common.sampleTitle : t.common.languages}>
      <div className="wrap">
        {hasSampleData && (
          <>
            <b>{t.common.sampleTitle}</b> {t.common.sample}{' '}
          </>
        )}
        {t.common.translationNote}
      </div>
    </aside>
  );
}
