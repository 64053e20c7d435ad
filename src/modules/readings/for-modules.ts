export { type DocumentFigure, documentFigures } from './document-figures.ts';
