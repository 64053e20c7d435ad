const powers = [10_000, 100_000, 1_000_000, 10_000_000];

/** Sizes at which growth shows: the powers of ten from ten thousand on, up to the most; the most itself last. */
export const sizesUpTo = (most: number): number[] => [...powers.filter((size) => size < most), most];
