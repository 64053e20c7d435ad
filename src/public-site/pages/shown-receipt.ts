import { qrImage } from '../qr/qr-image.ts';

/** A signed note in the three ways in which a page gives it: to read, as a file made from the page itself, as a QR code. */
export interface ShownReceipt {
  readonly note: string;
  readonly file: string;
  /** Address of the image. */
  readonly qr: string;
}

export const showReceipt = (note: string): ShownReceipt => ({
  note,
  file: `data:text/plain;charset=utf-8,${encodeURIComponent(note)}`,
  qr: qrImage(note),
});
