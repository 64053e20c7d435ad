export { listAreas } from './area.repository.ts';
export { listCommunesWithFormer } from './former-names.repository.ts';
