import { SendTipPage } from '../pages/send-tip-page.tsx';
import type { Answer, PageRequest } from '../route.ts';
import { emptyTipForm } from '../tips/tip-form.ts';

export function showSendTip({ view }: PageRequest): Answer {
  return { status: 200, cache: 'form', page: <SendTipPage view={view} form={emptyTipForm()} errors={{}} /> };
}
