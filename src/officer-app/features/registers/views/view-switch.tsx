import { SegmentedControl } from '@mantine/core';
import { registerViews as words } from '#locales/vi/officers/register-views.ts';
import { type RegisterView, registerViews } from '../queries.ts';
import classes from '../registers.module.css';

/** The same register as a list, by stage, by week, by commune. */
export function ViewSwitch({
  view,
  withMap,
  withReview,
  onView,
}: {
  view: RegisterView | undefined;
  withMap: boolean;
  /** Whether silence says something of the kind, and the officer keeps it. */
  withReview: boolean;
  onView: (view: RegisterView | undefined) => void;
}) {
  const shown = registerViews.filter((one) => (one !== 'map' || withMap) && (one !== 'review' || withReview));
  return (
    <div className={`${classes.views} no-print`}>
      <SegmentedControl
        aria-label={words.label}
        value={view ?? 'list'}
        data={[
          { value: 'list', label: words.names.list },
          ...shown.map((one) => ({ value: one, label: words.names[one] })),
        ]}
        onChange={(value) => onView(shown.find((one) => one === value))}
      />
    </div>
  );
}
