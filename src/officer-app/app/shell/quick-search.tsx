import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Me } from '#contract/officers/session.ts';
import { palette as words } from '#locales/vi/officers/shell.ts';
import { CommandPalette } from '../../features/search/command-palette.tsx';
import type { PaletteOption } from '../../features/search/find-commands.ts';
import { keepSearch, newSearch } from '../../features/search/tip-search.ts';
import { useArea } from '../../shared/area/use-area.ts';
import { IconSearch } from '../../shared/icons.ts';
import { paths } from '../../shared/paths.ts';
import classes from './quick-search.module.css';
import { furtherPagesOf, screensOf } from './screens.ts';

/** The button and the keys (Ctrl+K) that open the palette. */
export function QuickSearch({ me }: { me: Me }) {
  const [isOpen, setOpen] = useState(false);
  const navigate = useNavigate();
  const area = useArea();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.code !== 'KeyK') return;
    event.preventDefault();
    // one dialog at a time: what is asked there comes first
    if (isOpen || !document.querySelector('[role="dialog"]')) setOpen(!isOpen);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  const choose = ({ kind, to }: PaletteOption) => {
    setOpen(false);
    if (kind === 'tip') void navigate({ to: paths.tip, params: { tipId: to } });
    else if (kind === 'page') void navigate({ to });
    else if (kind === 'officer') void navigate({ to: paths.officer, params: { officerId: to } });
    else if (kind === 'tipSearch') searchFor(to);
    else void navigate({ to: me.may.readTips ? paths.inbox : paths.areaMap, search: { area: to } });
  };
  const searchFor = (text: string) => {
    keepSearch(newSearch(text, { area }));
    void navigate({ to: paths.search });
  };
  const pages = [...screensOf(me), ...furtherPagesOf(me)];
  return (
    <>
      <button
        type="button"
        className={classes.open}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconSearch className="ico" aria-hidden />
        <span className={classes.words}>{words.open}</span>
        <kbd className={classes.keys} aria-hidden>
          {words.shortcut}
        </kbd>
      </button>
      {isOpen && (
        <CommandPalette
          pages={pages}
          mayReadTips={me.may.readTips}
          mayAdminister={me.may.administer}
          onChoose={choose}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
