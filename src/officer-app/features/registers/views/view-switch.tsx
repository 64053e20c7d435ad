import { SegmentedControl } from '@mantine/core';
import { registerViews as words } from '#locales/vi/officers-register-views.ts';
import { type RegisterView, registerViews } from '../queries.ts';

/** The same register as a list, by stage, by week, by commune. */
export function ViewSwitch({
  view,
  withMap,
  onView,
}: {
  view: RegisterView | undefined;
  withMap: boolean;
  onView: (view: RegisterView | undefined) => void;
}) {
  const shown = registerViews.filter((one) => one !== 'map' || withMap);
  return (
    <SegmentedControl
      className="no-print"
      mb="md"
      aria-label={words.label}
      value={view ?? 'list'}
      data={[
        { value: 'list', label: words.names.list },
        ...shown.map((one) => ({ value: one, label: words.names[one] })),
      ]}
      onChange={(value) => onView(shown.find((one) => one === value))}
    />
  );
}
