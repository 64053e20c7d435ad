export { addRegisterKind } from './add-register-kind.ts';
