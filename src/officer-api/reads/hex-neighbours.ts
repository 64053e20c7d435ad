interface Hex {
  readonly code: string;
  readonly q: number;
  readonly r: number;
}

/** Communes whose tile touches that of an area on the tile map; none for an area without a tile. */
export function hexNeighbours(hexes: readonly Hex[], area: string): string[] {
  const own = hexes.find(({ code }) => code === area);
  if (!own) return [];
  return hexes
    .filter(({ q, r }) => {
      const [dq, dr] = [q - own.q, r - own.r];
      return Math.max(Math.abs(dq), Math.abs(dr), Math.abs(dq + dr)) === 1;
    })
    .map(({ code }) => code);
}
