import { type Receipt, verifyReceipt } from '#domain/sealing/receipt.ts';
import { NoteRefused } from '#domain/transparency/signed-note.ts';
import { CheckReceiptPage } from '../pages/check-receipt-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import type { FieldErrors } from '../tips/field-error.ts';

/** Whether the text is a receipt of ours. It is looked at and forgotten: nothing of it is kept or recorded. */
export function checkReceipt({ site, view, fields }: PageRequest): Answer {
  const page = { view, receiptKey: site.ports.receiptKey };
  if (!fields.has('receipt')) {
    return { status: 200, cache: 'public', page: <CheckReceiptPage {...page} typed="" errors={{}} /> };
  }
  const typed = fields.get('receipt');
  const read = typed === '' ? undefined : open(() => verifyReceipt(`${typed}\n`, [site.ports.receiptKey]));
  const errors: FieldErrors = read
    ? {}
    : { receipt: { key: typed === '' ? 'receiptRequired' : 'receiptRefused' } };
  return {
    status: read ? 200 : 422,
    cache: 'never',
    page: <CheckReceiptPage {...page} typed={typed} errors={errors} receipt={read} />,
  };
}

function open(verify: () => Receipt): Receipt | undefined {
  try {
    return verify();
  } catch (error) {
    if (error instanceof NoteRefused) return undefined;
    throw error;
  }
}
