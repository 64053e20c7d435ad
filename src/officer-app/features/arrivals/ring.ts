import type { TipArrivals } from '#contract/tips/inbox.ts';
import { fill } from '#locales/locale.ts';
import { inboxWords } from '#locales/vi/officers/inbox.ts';

const { bell: words } = inboxWords;

/** Two tones, three times: heard across a duty room, not a siren. */
function sound(): void {
  const audio = new AudioContext();
  for (let n = 0; n < 6; n += 1) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = n % 2 === 0 ? 880 : 660;
    const start = audio.currentTime + n * 0.35;
    volume.gain.setValueAtTime(0.2, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.3);
  }
  setTimeout(() => void audio.close(), 3_000);
}

/** Tells of an urgent tip by sound and a notice of the desktop. Nothing of the tip stands in the notice. */
export function ring({ isAtNight }: TipArrivals['arrivals'][number], onOpen: () => void): void {
  sound();
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const notice = new Notification(isAtNight ? words.titleNight : words.title, {
    body: words.body,
    tag: 'tindan-urgent',
    requireInteraction: true,
  });
  notice.onclick = () => {
    window.focus();
    notice.close();
    onOpen();
  };
}

/** What the screen itself says of an urgent tip. */
export const openWords = (short: string): string => fill(words.open, { short });
