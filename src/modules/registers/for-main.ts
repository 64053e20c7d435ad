export { addRegisterKind } from './kinds/add-register-kind.ts';
