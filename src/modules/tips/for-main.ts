export { ensureAreaKeys } from './ensure-area-keys.ts';
