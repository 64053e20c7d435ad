/** The mark: a nón lá over a person who speaks. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} aria-hidden="true">
      <rect width="44" height="44" rx="10" fill="var(--band)" />
      <path
        d="M8 20.5 22 9l14 11.5"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M22 19.5a8 8 0 0 1 8 8 8 8 0 0 1-8 8h-8l2.3-3.4A8 8 0 0 1 22 19.5z" fill="var(--on-band)" />
    </svg>
  );
}
