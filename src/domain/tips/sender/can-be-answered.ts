/**
 * How the sender of a tip can be reached with an answer: by message whoever holds a code, otherwise who left a way.
 * The code of a tip that was split opens the whole, not the part.
 */
export function canBeAnswered(tip: { channel: string; reach: string; splitFrom: string | null }): {
  byMessage: boolean;
  atAll: boolean;
} {
  const byMessage = tip.splitFrom === null;
  const holdsCode = byMessage && tip.channel === 'web';
  return { byMessage, atAll: holdsCode || tip.reach !== 'none' };
}
