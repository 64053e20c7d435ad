import { expect, test } from 'vitest';
import { sniffFile } from './sniff-file.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test('each kind is known by how it begins', () => {
  const beginnings: Record<string, string> = {
    jpeg: '\xff\xd8\xff\xe1',
    png: '\x89PNG\r\n\x1a\n',
    gif: 'GIF89a',
    webp: 'RIFF\0\0\0\0WEBPVP8 ',
    pdf: '%PDF-1.7\n',
    heic: '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
    mp4: '\0\0\0\x18ftypmp42\0\0\0\0isommp42',
    mov: '\0\0\0\x14ftypqt  \0\0\0\0qt  ',
    webm: '\x1a\x45\xdf\xa3\x01\x42\x82\x84webm',
    zip: 'PK\x03\x04',
  };
  for (const [kind, start] of Object.entries(beginnings)) expect(sniffFile(bytes(start)), kind).toBe(kind);
  expect(sniffFile(Buffer.from('Tối qua, hẻm 12'))).toBe('text');
});

test('programs, archives, old Office files, pages and drawings with scripts are no kind', () => {
  const strangers = [
    'MZ\x90\0',
    '\x7fELF',
    'Rar!\x1a\x07',
    '7z\xbc\xaf\x27\x1c',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<!DOCTYPE html>',
    '  <html>',
    '<?xml version="1.0"?><svg/>',
    '<script>',
    '#!/bin/sh',
    '{\\rtf1',
    '%!PS-Adobe',
    '\x1a\x45\xdf\xa3matroska',
    '\0\0\0\x18ftypavif\0\0\0\0mif1',
    'II*\0',
    'BM\0\0\0\0',
    '',
    '\0',
  ];
  for (const start of strangers) expect(sniffFile(bytes(start)), JSON.stringify(start)).toBe(undefined);
});

test('a letter cut in two at the end does not make text unreadable', () => {
  const text = Buffer.from('ữ'.repeat(2000), 'utf8');
  for (const end of [4094, 4095, 4096]) expect(sniffFile(text.subarray(0, end))).toBe('text');
});
