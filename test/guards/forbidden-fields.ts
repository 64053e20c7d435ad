/**
 * What Tin Dân never records of a person, word by word. Sensitive personal data by law (Luật 91/2025/QH15 on personal
 * data and the decree to it), and what would turn tips of people into watching people.
 */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  belief: ['religion', 'religious', 'faith', 'worship', 'church', 'pagoda', 'believer'],
  origin: ['ethnicity', 'ethnic', 'race', 'racial', 'tribe'],
  politics: ['politics', 'political', 'party', 'union', 'opinion', 'petition', 'protest', 'ideology'],
  body: [
    'face',
    'faces',
    'facial',
    'biometric',
    'biometrics',
    'fingerprint',
    'iris',
    'voiceprint',
    'dna',
    'gait',
  ],
  health: ['health', 'disease', 'hiv', 'disability', 'pregnant'],
  intimacy: ['sexual', 'sexuality', 'orientation', 'gender'],
  movement: [
    'gps',
    'latitude',
    'longitude',
    'lat',
    'lng',
    'lon',
    'geolocation',
    'plate',
    'plates',
    'imei',
    'imsi',
    'mac',
  ],
  judgement: [
    'score',
    'scores',
    'scoring',
    'trustworthiness',
    'credibility',
    'loyalty',
    'suspect',
    'suspects',
    'blacklist',
  ],
  trace: ['ip', 'fingerprints', 'referrer', 'useragent', 'browser'],
  identity: ['cccd', 'cmnd', 'passport'],
};

const reasons = new Map(
  Object.entries(forbidden).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
);

/** `faceId`, `face_id` and `FACE-ID` alike: face, id. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

/** Why a name may not stand, or null. The name is the last part of its path: `tindan.tips.face_id`. */
export function whyForbidden(path: string): string | null {
  const name = path.split('.').at(-1) ?? '';
  return wordsOf(name).flatMap((word) => reasons.get(word) ?? [])[0] ?? null;
}

/** The forbidden ones among paths, with their reason; `allowed` are those with a reason of their own. */
export function forbiddenFields(paths: Iterable<string>, allowed: readonly string[] = []): string[] {
  return [...new Set(paths)]
    .filter((path) => !allowed.includes(path))
    .flatMap((path) => {
      const why = whyForbidden(path);
      return why ? [`${path} (${why})`] : [];
    });
}
