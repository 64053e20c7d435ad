import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import { Failure } from '#platform/failure.ts';
import { messageLimit } from '../sealed/message-limit.ts';

/** What a sender writes beside their tip, cleaned. @throws Failure invalid when empty or too long */
export function cleanMessage(text: string): string {
  const cleaned = cleanText(text);
  if (cleaned === '') throw new Failure('invalid', { message: 'follow.error.message.empty' });
  if ([...cleaned].length > messageLimit)
    throw new Failure('invalid', { message: 'follow.error.message.long' });
  return cleaned;
}
