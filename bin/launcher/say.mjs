/** Writes one line of progress to stderr. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Repeats `line()` every few seconds until the returned function is called. */
export function sayRepeatedly(line, everyMs = 3000) {
  const timer = setInterval(() => say(line()), everyMs);
  return () => clearInterval(timer);
}
