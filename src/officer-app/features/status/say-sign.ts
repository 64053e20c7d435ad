import type { SystemStatus } from '#contract/watch.ts';
import type { SignName } from '#domain/watch/judge-gauges.ts';
import { fill } from '#locales/locale.ts';
import { statusPage as words } from '#locales/vi/officers/status.ts';
import { formatSpan } from '../../shared/format-time.ts';

const count = (number: number): string => number.toLocaleString('vi-VN');
const gigabytes = (bytes: number): string =>
  (bytes / 1e9).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const span = (seconds: number): string => formatSpan(seconds * 1000);

type Value = (gauge: string) => number | undefined;

function sayAnswers(up: number | undefined): string | undefined {
  if (up === undefined) return undefined;
  return up === 0 ? words.silent : words.answers;
}

function saySealing(value: Value): string | undefined {
  const waiting = value('tindan_log_unsealed_events');
  const oldest = value('tindan_log_unsealed_seconds');
  if (waiting === undefined || oldest === undefined) return undefined;
  const sealed = value('tindan_log_seal_age_seconds');
  const last = sealed === undefined ? [] : [fill(words.sealedAgo, { span: span(sealed) })];
  const now =
    waiting === 0 ? words.nothingWaits : fill(words.waits, { count: count(waiting), span: span(oldest) });
  return [now, ...last].join('. ');
}

function sayTips(value: Value): string | undefined {
  const tips = value('tindan_tips_untriaged');
  if (tips === undefined) return undefined;
  if (tips === 0) return words.noTips;
  return fill(words.tips, {
    count: count(tips),
    span: span(value('tindan_tips_untriaged_seconds') ?? 0),
  });
}

const sayers: Readonly<Record<SignName, (value: Value) => string | undefined>> = {
  publicSite: (value) => sayAnswers(value('tindan_public_site_up')),
  officerSite: (value) => sayAnswers(value('tindan_officer_site_up')),
  sealing: saySealing,
  disk: (value) => {
    const free = value('tindan_disk_free_bytes');
    return free === undefined ? undefined : fill(words.free, { size: gigabytes(free) });
  },
  database: (value) => {
    const size = value('tindan_database_bytes');
    const connections = value('tindan_database_connections') ?? 0;
    return size === undefined ? undefined : fill(words.database, { size: gigabytes(size), connections });
  },
  backup: (value) => {
    const age = value('tindan_backup_age_seconds');
    return age === undefined ? words.never : fill(words.ago, { span: span(age) });
  },
  limits: (value) => {
    const passed = value('tindan_tips_overdue_clocks');
    return passed === undefined ? undefined : fill(words.overdue, { count: count(passed) });
  },
  arrivals: sayTips,
  rollUps: (value) => {
    const unread = value('tindan_rollup_unread_events');
    return unread === undefined ? undefined : fill(words.unread, { count: count(unread) });
  },
  keys: (value) => {
    const age = value('tindan_area_key_age_seconds');
    return age === undefined ? undefined : fill(words.keyAge, { span: span(age) });
  },
};

/** The number of a sign in words. */
export function saySign(name: SignName, gauges: SystemStatus['gauges']): string {
  const values = new Map(gauges.map((gauge) => [gauge.name, gauge.value]));
  return sayers[name]((gauge) => values.get(gauge)) ?? words.unknown;
}
