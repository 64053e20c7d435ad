import type { TipSummary } from '#contract/tips/tips.ts';
import { fill } from '#locales/locale.ts';
import { tipHistory } from '#locales/vi/officers/tip-past.ts';
import { officers } from '#locales/vi/officers.ts';

const { tip, tipWords } = officers;
const verbs: Readonly<Record<string, string>> = { ...tip.actions, ...tipHistory.verbs };

/** What an event did to a tip, as a history says it. */
export const verbName = (verb: string): string => verbs[verb] ?? verb;

/** The last six digits of a tip's id: enough to tell two tips apart over the phone. */
export const shortId = (tip: Pick<TipSummary, 'id'>): string => tip.id.slice(-6).toUpperCase();

export const tipNumber = (tip: Pick<TipSummary, 'id'>): string =>
  fill(tipWords.number, { short: shortId(tip) });

export const trackName = (tip: Pick<TipSummary, 'track'>): string => tipWords.track[tip.track] ?? tip.track;

export const channelName = (tip: Pick<TipSummary, 'channel'>): string =>
  tipWords.channel[tip.channel] ?? tip.channel;

/** `phường Ninh Kiều · trang web · cho cán bộ xử lý gọi`; the area only where an officer has more than one. */
export const tipMeta = (
  tip: Pick<TipSummary, 'areaName' | 'channel' | 'reach'>,
  { withArea }: { withArea: boolean },
): string =>
  [
    ...(withArea ? [tip.areaName] : []),
    channelName(tip),
    ...(tip.reach === 'none' ? [] : [tipWords.reach[tip.reach]]),
  ].join(' · ');
