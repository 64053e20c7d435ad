import { useSyncExternalStore } from 'react';

const key = 'tindan-urgent-bell';
const listeners = new Set<() => void>();
let isOn = kept();

/** A browser may forbid keeping things; then the choice holds while the page is open. */
function kept(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

/** Officers choose for the machine at which they sit. Asks the browser for notices when it is switched on. */
export async function setBell(on: boolean): Promise<void> {
  isOn = on;
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // as above
  }
  if (on && 'Notification' in window && Notification.permission === 'default') {
    await Notification.requestPermission();
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useBell = (): boolean => useSyncExternalStore(subscribe, () => isOn);

/** Whether the browser shows no notices although the bell is on. */
export const isBlocked = (): boolean => !('Notification' in window) || Notification.permission === 'denied';
