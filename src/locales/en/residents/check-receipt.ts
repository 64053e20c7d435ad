import type { Translated } from '../../locale.ts';
import type { checkReceipt as source } from '../../vi/residents/check-receipt.ts';

export const checkReceipt: Translated<typeof source> = {
  title: 'Check a receipt',
  open: 'How is a receipt checked?',
  heading: 'Check a receipt',
  lead: 'A receipt carries the electronic signature of this site. Whoever holds one can check the signature, without an account and without the tip’s own secret.',
  label: 'Text of the receipt',
  hint: 'Open the receipt file or read the QR picture, and copy all of its lines here. Do not paste your follow-up code.',
  submit: 'Check the signature',
  notKept: 'We keep nothing of what you paste.',
  good: 'A genuine receipt',
  goodText: 'We signed this receipt, and not a letter of it was changed.',
  receivedAt: 'Received at',
  place: 'Place in the log',
  placeValue: 'event {seq} of chain {chain}',
  warningHeading: 'Before you give a receipt to anybody',
  warning:
    'A receipt holds neither the content nor the code, but whoever holds it knows that a tip was sent at that time. An officer who may read tips where it arrived can find the tip from it. Give it only to someone you trust.',
  keyHeading: 'The public key of receipts',
  keyText:
    'The line below is the key that checks the signature (Ed25519, in the “signed note” form). It opens no tip. Number of the key: **{keyId}**.',
  keyFile: 'Open the key as a text file',
  keyCompare:
    'A site that was taken over could show another key. Compare this one with a key that you saved before, with another person’s device, or with a print at the office where there is one.',
  selfHeading: 'Check it yourself, without trusting this site',
  self1: 'Save the key and the receipt as two text files on your device.',
  self2:
    'Run the command of Tin Dân: **tindan receipt --key khoa-bien-nhan.txt bien-nhan.txt**. It reads the two files and needs no network.',
  self3: 'Or use any program that reads C2SP “signed notes”, such as the Go library sumdb/note.',
  ledgerHeading: 'Is the tip still in the register?',
  ledger:
    'The signature shows that we received a tip. Whether the register still has that event is seen by an inspector or administrator who runs **tindan receipt** on the system; what it prints can be checked again by others. If the event is missing, your receipt is the evidence.',
};
