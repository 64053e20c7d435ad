/** The pattern of what nobody has counted. */
export function Hatch({ id, scale = 1 }: { id: string; scale?: number }) {
  const size = 6 * scale;
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={size} height={size} fill="var(--surface)" />
        <path d={`M0 0v${size}`} stroke="var(--line-strong)" strokeWidth={1.4 * scale} />
      </pattern>
    </defs>
  );
}
