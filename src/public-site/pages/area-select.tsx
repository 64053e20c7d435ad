import { fullName } from '#domain/areas/area.ts';
import { fill } from '#locales/locale.ts';
import type { View } from '../layout/view.ts';
import type { Commune } from '../ports.ts';

const byName = new Intl.Collator('vi', { numeric: true });

function Group({ label, communes }: { label: string; communes: readonly Commune[] }) {
  if (communes.length === 0) return null;
  return (
    <optgroup label={fill(label, { count: communes.length })}>
      {communes.map((commune) => (
        <option key={commune.code} value={commune.code}>
          {fullName(commune)}
        </option>
      ))}
    </optgroup>
  );
}

type Props = {
  view: View;
  chosen: string;
  /** What the first line says; "I am not sure" unless given. */
  none?: string;
  /** What a typed name may mean: said first. */
  near?: readonly Commune[];
  box: { id: string; name: string };
};

/**
 * Wards, then communes, each by name. The first line is "I am not sure", which is an answer too; while the list cannot be
 * read it says so, and does not pretend that there are none.
 */
export function AreaSelect({ view: { t, communes }, chosen, none, near = [], box }: Props) {
  const sorted = [...communes].sort((a, b) => byName.compare(a.name, b.name));
  const rest = sorted.filter((commune) => !near.includes(commune));
  const isWard = (commune: Commune) => commune.type === 'phường';
  const isListed = communes.some((commune) => commune.code === chosen);
  return (
    <select {...box} defaultValue={isListed ? chosen : ''}>
      <option value="">
        {communes.length === 0 ? t.sendTip.areaUnread : (none ?? t.sendTip.areaUnknown)}
      </option>
      <Group label={t.sendTip.areaNear} communes={near} />
      <Group label={t.sendTip.wards} communes={rest.filter(isWard)} />
      <Group label={t.sendTip.communes} communes={rest.filter((commune) => !isWard(commune))} />
    </select>
  );
}
