/** The mark: a nón lá over a voice. */
export function Mark() {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true">
      <rect width="44" height="44" rx="10" fill="var(--band)" />
      <path
        d="M8 20.5 22 9l14 11.5"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M22 19.5a8 8 0 0 1 0 16h-8l2.3-3.4A8 8 0 0 1 22 19.5z" fill="var(--on-band)" />
    </svg>
  );
}

/** The same mark as a drop in the river, for the first page. Only decoration. */
export function Ripple() {
  return (
    <svg className="ripple" viewBox="0 0 620 420" aria-hidden="true">
      {[80, 150, 225, 305, 390, 480].map((radius) => (
        <ellipse key={radius} cx="360" cy="270" rx={radius} ry={Math.round(radius * 0.31)} />
      ))}
      <g>
        <path className="hat" d="M262 192 360 112l98 80" />
        <path className="voice" d="M360 186a48 48 0 0 1 0 96h-50l15-22a48 48 0 0 1 35-74z" />
      </g>
    </svg>
  );
}
