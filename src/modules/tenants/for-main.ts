export { ensureTenant } from './ensure-tenant.ts';
