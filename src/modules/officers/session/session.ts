/** How long a session lives without being used, and at most. NIST SP 800-63B, 4.2.3 (AAL2): 30 minutes, 12 hours. */
export const sessionLimits = {
  idleMs: 30 * 60_000,
  absoluteMs: 12 * 3_600_000,
  touchEveryMs: 60_000,
} as const;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** Whether a session still holds at an instant. */
export const isAlive = (session: SessionTimes, now: Date): boolean =>
  now < session.endsAt && now.getTime() - session.lastSeenAt.getTime() < sessionLimits.idleMs;

/** Whether being seen now is worth a write: once a minute is exact enough. */
export const isWorthTouching = (session: SessionTimes, now: Date): boolean =>
  now.getTime() - session.lastSeenAt.getTime() >= sessionLimits.touchEveryMs;
