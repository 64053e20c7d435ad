import type { FoundAreas, MyAreas } from '#contract/areas.ts';
import type { OfficerList } from '#contract/officers/administration.ts';
import type { TipSummary } from '#contract/tips/tips.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { fill } from '#locales/locale.ts';
import { searchWords } from '#locales/vi/officers/search.ts';
import { palette as words } from '#locales/vi/officers/shell.ts';
import { namedBefore, namedToday } from '../../shared/area/area-options.ts';
import { tipNumber, trackName } from '../../shared/tips/tip-words.ts';

/** What the palette offers: where to go. */
export interface PaletteOption {
  readonly key: string;
  readonly kind: 'page' | 'area' | 'tip' | 'officer' | 'tipSearch';
  readonly label: string;
  readonly note: string | null;
  /** Path of the page, code of the commune, id of the tip or officer, what to look for in tips. */
  readonly to: string;
}

export interface PalettePage {
  readonly to: string;
  readonly label: string;
}

const shownAreas = 7;

/** The six digits by which people name a tip, with or without the word before them. */
export function tipNumberIn(text: string): string | undefined {
  return /^(?:tin\s+)?([0-9a-f]{6})$/i.exec(text.trim())?.[1];
}

/** Pages, then tips, then communes, for what was typed: without diacritics, each word the beginning of a word. */
export function findOptions(
  text: string,
  known: {
    pages: readonly PalettePage[];
    communes: MyAreas['communes'];
    found: FoundAreas['areas'];
    tips: readonly TipSummary[];
    officers?: OfficerList['officers'];
    /** Whether tips may be searched by their words. */
    inTips?: boolean;
  },
): PaletteOption[] {
  const typed = searchKey(text).split(' ').filter(Boolean);
  const fits = (label: string) => typed.every((word) => ` ${searchKey(label)}`.includes(` ${word}`));
  const pages = known.pages.filter(({ label }) => fits(label));
  const areas =
    typed.length === 0
      ? []
      : [...namedToday(known.communes, text), ...namedBefore(known.found, known.communes)];
  return [
    ...pages.map(({ to, label }) => ({ key: to, kind: 'page' as const, label, note: null, to })),
    ...known.tips.map((tip) => ({
      key: tip.id,
      kind: 'tip' as const,
      label: tipNumber(tip),
      note: `${trackName(tip)} · ${tip.areaName}`,
      to: tip.id,
    })),
    ...areas.slice(0, shownAreas).map(({ key, code, label, note }) => ({
      key: `area ${key}`,
      kind: 'area' as const,
      label,
      note: note ?? words.areaNote,
      to: code,
    })),
    ...(known.officers ?? []).slice(0, shownAreas).map(({ id, displayName, title }) => ({
      key: `officer ${id}`,
      kind: 'officer' as const,
      label: displayName,
      note: title,
      to: id,
    })),
    ...(known.inTips && typed.length > 0
      ? [
          {
            key: 'in tips',
            kind: 'tipSearch' as const,
            label: fill(searchWords.inTips, { text: text.trim() }),
            note: null,
            to: text.trim(),
          },
        ]
      : []),
  ];
}
