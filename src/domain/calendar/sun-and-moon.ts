/*
 * Times of new moons and the sun's place on the ecliptic, by the series of Jean Meeus, "Astronomical Algorithms"
 * (2nd ed., chapters 25 and 49): new moons to some seconds, the sun to 0.01°. Enough to name days between 1900 and
 * 2150, save where an event falls within a minute or so of midnight.
 */

const radians = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * radians);

/** Julian day of 2000-01-01 12:00, and of 1970-01-01 00:00 UT. */
const j2000 = 2_451_545;
const unixEpoch = 2_440_587.5;

/** Days by which dynamical time runs ahead of universal time (Espenak and Meeus, fitted to 2005–2050). */
function deltaT(julianDay: number): number {
  const t = (julianDay - j2000) / 365.25;
  return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86_400;
}

/** Amplitude in days, then multiples of the sun's anomaly, the moon's anomaly and the moon's latitude argument. */
const newMoonTerms: readonly (readonly [number, number, number, number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
  [0.00004, 0, 2, -2],
  [0.00004, 3, 0, 0],
  [0.00003, 1, 1, -2],
  [0.00003, 0, 2, 2],
  [-0.00003, 1, 1, 2],
  [0.00003, -1, 1, 2],
  [-0.00002, -1, 1, -2],
  [-0.00002, 1, 3, 0],
  [0.00002, 0, 4, 0],
];

/** Planetary arguments: amplitude in days, degrees at the epoch, degrees per lunation. */
const planetTerms: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** Instant of new moon number `k` (0 is that of 6 January 2000), as days since 1970-01-01 00:00 UT. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  let julianDay = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sin(node);
  for (const [amplitude, s, m, f] of newMoonTerms) {
    julianDay += amplitude * eccentricity ** Math.abs(s) * sin(s * sun + m * moon + f * latitude);
  }
  for (const [amplitude, start, rate] of planetTerms) julianDay += amplitude * sin(start + rate * k);
  return julianDay - deltaT(julianDay) - unixEpoch;
}

/** Number of the last new moon at or before an instant in days since 1970, give or take one. */
export const lunationNear = (days: number): number => Math.floor((days - newMoon(0)) / 29.530588861);

/** Apparent longitude of the sun in degrees (0–360) at an instant in days since 1970-01-01 00:00 UT. */
export function sunLongitude(days: number): number {
  const julianDay = days + unixEpoch;
  const t = (julianDay + deltaT(julianDay) - j2000) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
