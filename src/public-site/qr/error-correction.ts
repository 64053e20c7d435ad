/** Arithmetic of QR codes' error correction: GF(256) over x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, 7.5.2). */
const exponents = new Uint8Array(255);
const logarithms = new Uint8Array(256);
for (let at = 0, value = 1; at < 255; at += 1) {
  exponents[at] = value;
  logarithms[value] = at;
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

const product = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (exponents[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0);

/** The generator polynomial of so many codewords, its highest coefficient (always 1) left out. */
function generatorOf(count: number): Uint8Array {
  let generator = Uint8Array.of(1);
  for (let root = 0; root < count; root += 1) {
    const next = new Uint8Array(generator.length + 1);
    for (const [at, coefficient] of generator.entries()) {
      next[at] = (next[at] ?? 0) ^ coefficient;
      next[at + 1] = product(coefficient, exponents[root] ?? 0);
    }
    generator = next;
  }
  return generator.subarray(1);
}

/**
 * Makes what computes the `count` codewords that follow a block. The products of the generator with each byte are
 * made once: a receipt is drawn for every tip.
 */
export function errorCorrection(count: number): (block: Uint8Array) => Uint8Array {
  const generator = generatorOf(count);
  const multiples = new Uint8Array(256 * count);
  for (let factor = 0; factor < 256; factor += 1) {
    for (const [at, coefficient] of generator.entries())
      multiples[factor * count + at] = product(factor, coefficient);
  }
  return (block) => {
    const rest = new Uint8Array(count + 1);
    for (const byte of block) {
      const from = (byte ^ (rest[0] ?? 0)) * count;
      for (let at = 0; at < count; at += 1) rest[at] = (rest[at + 1] ?? 0) ^ (multiples[from + at] ?? 0);
    }
    return rest.subarray(0, count);
  };
}
