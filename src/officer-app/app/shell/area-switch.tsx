import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { areaSwitch as words } from '#locales/vi/officers/shell.ts';
import { AreaPicker } from '../../shared/area/area-picker.tsx';
import { myAreasQuery } from '../../shared/area/area-queries.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { paths } from '../../shared/paths.ts';
import classes from './area-switch.module.css';

/** Screens that show one commune when the address asks for it. */
const showsArea = (path: string): boolean =>
  path === paths.today ||
  [paths.inbox, paths.overview, paths.explorer, paths.findings].some((screen) => path.startsWith(screen));

/** Narrows the day and the inbox to one commune, for officers of several. */
export function AreaSwitch() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const navigate = useNavigate();
  const area = useArea();
  const communes = useQuery(myAreasQuery).data?.communes ?? [];
  if (communes.length < 2 || !showsArea(path)) return null;
  return (
    <div className={classes.area}>
      <AreaPicker
        label={words.label}
        none={words.all}
        value={area}
        onChange={(code) => void navigate({ to: '.', search: (before) => ({ ...before, area: code }) })}
      />
      <p className="print-only">{communes.find(({ code }) => code === area)?.name ?? words.all}</p>
    </div>
  );
}
