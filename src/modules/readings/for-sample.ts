export { keepReading } from './keep-reading.ts';
