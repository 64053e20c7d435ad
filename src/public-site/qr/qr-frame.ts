import { create } from 'qrcode';
import { errorCorrection } from './error-correction.ts';

/**
 * Codes of error correction level L, versions 1 to 20: how many blocks the data are cut into, and how many codewords
 * follow each (ISO/IEC 18004, table 9).
 */
const blocksOf = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8];
const correctionOf = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28];

/** The highest version drawn: 858 bytes. */
export const mostVersion = blocksOf.length;

/** One mask for all codes: looking for the fairest of eight takes longer than all the rest. */
export const maskPattern = 2;
const isMasked = (module: number, size: number): boolean => (module % size) % 3 === 0;

/** What all codes of one version share. */
export interface QrFrame {
  readonly version: number;
  /** Modules a side. */
  readonly size: number;
  /** Row by row: what is dark where a code holds no bit, and where the mask turns a bit over. */
  readonly ground: Uint8Array;
  /** Where the bits of the codewords go, in their order. */
  readonly places: Uint16Array;
  readonly dataCodewords: number;
  readonly blocks: number;
  readonly correct: (block: Uint8Array) => Uint8Array;
}

/** The free modules as a code is written: two columns at a time from the right, up and down in turn (7.7.3). */
function placesIn(size: number, isTaken: (module: number) => boolean): Uint16Array {
  const places: number[] = [];
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // the column of the timing pattern holds no bit and pairs with none
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = (isUpward ? size - 1 - step : step) * size;
      for (const module of [row + right, row + right - 1]) if (!isTaken(module)) places.push(module);
    }
    isUpward = !isUpward;
  }
  return Uint16Array.from(places);
}

/** Draws an empty code with the library, and keeps of it what holds no data. */
function newFrame(version: number): QrFrame {
  const empty = [{ mode: 'byte' as const, data: Buffer.of(0) }];
  const { modules } = create(empty, { version, errorCorrectionLevel: 'L', maskPattern });
  const { size, data, reservedBit } = modules;
  const places = placesIn(size, (module) => reservedBit[module] === 1);
  const ground = data.map((bit, module) => (reservedBit[module] ? bit : Number(isMasked(module, size))));
  const blocks = blocksOf[version - 1] ?? 1;
  const correction = correctionOf[version - 1] ?? 0;
  const dataCodewords = (places.length >> 3) - blocks * correction;
  return { version, size, ground, places, dataCodewords, blocks, correct: errorCorrection(correction) };
}

const kept = new Map<number, QrFrame>();

/** Made when first needed and then kept: twenty at most. */
export function qrFrame(version: number): QrFrame {
  const frame = kept.get(version) ?? newFrame(version);
  kept.set(version, frame);
  return frame;
}
