import type { Gauge } from './gauge.ts';

/** What an administrator looks at, in the order of how soon somebody has to get up for it. */
export const signNames = [
  'publicSite',
  'officerSite',
  'sealing',
  'disk',
  'database',
  'backup',
  'limits',
  'arrivals',
  'rollUps',
  'keys',
] as const;
export type SignName = (typeof signNames)[number];

/** `bad` wakes somebody, `warn` waits until morning, `unseen` cannot be told from here. */
export type Verdict = 'good' | 'warn' | 'bad' | 'unseen';

export interface Sign {
  readonly name: SignName;
  readonly verdict: Verdict;
}

/** From where on something is wrong; docs/operations/alerts.yml wakes by the same numbers, and a test compares them. */
export const watchLimits = {
  unsealedSeconds: 600,
  freeBytes: 5e9,
  backupSeconds: 2 * 86_400,
  unreadEvents: 100_000,
} as const;

type Values = ReadonlyMap<string, number>;

const wrongWhen =
  (gauge: string, verdict: 'warn' | 'bad', isWrong: (value: number) => boolean) =>
  (values: Values): Verdict => {
    const value = values.get(gauge);
    if (value === undefined) return 'unseen';
    return isWrong(value) ? verdict : 'good';
  };

const judges: Readonly<Record<SignName, (values: Values) => Verdict>> = {
  publicSite: wrongWhen('tindan_public_site_up', 'bad', (up) => up === 0),
  officerSite: wrongWhen('tindan_officer_site_up', 'bad', (up) => up === 0),
  sealing: wrongWhen('tindan_log_unsealed_seconds', 'bad', (age) => age > watchLimits.unsealedSeconds),
  disk: wrongWhen('tindan_disk_free_bytes', 'bad', (free) => free < watchLimits.freeBytes),
  database: wrongWhen('tindan_database_bytes', 'bad', (size) => size === 0),
  // none at all is as bad as an old one
  backup: (values) =>
    (values.get('tindan_backup_age_seconds') ?? Number.POSITIVE_INFINITY) > watchLimits.backupSeconds
      ? 'warn'
      : 'good',
  limits: wrongWhen('tindan_tips_overdue_clocks', 'warn', (count) => count > 0),
  arrivals: wrongWhen('tindan_tips_untriaged', 'warn', () => false),
  rollUps: wrongWhen('tindan_rollup_unread_events', 'warn', (count) => count > watchLimits.unreadEvents),
  keys: wrongWhen('tindan_area_key_age_seconds', 'warn', () => false),
};

/** What the numbers mean, sign by sign. Pure: the same numbers are judged the same. */
export function judgeGauges(gauges: readonly Gauge[]): Sign[] {
  const values = new Map(gauges.map(({ name, value }) => [name, value]));
  return signNames.map((name) => ({ name, verdict: judges[name](values) }));
}
