import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCoordinates } from './coordinates.ts';

test.each([
  ['10.0339, 105.7840', 10.0339, 105.784],
  ['10.0339 105.7840', 10.0339, 105.784],
  ['105.7840, 10.0339', 10.0339, 105.784],
  ['10,0339; 105,7840', 10.0339, 105.784],
  ['10,0339 105,7840', 10.0339, 105.784],
  ['geo:10.0339,105.7840?z=17', 10.0339, 105.784],
  ['Tọa độ: 10.0339° N, 105.7840° E', 10.0339, 105.784],
  ['10°02\'02.0"N 105°47\'02.4"E', 10.033_889, 105.784],
  ['10° 2′ 2″ B, 105° 47′ 2,4″ Đ', 10.033_889, 105.784],
  ['https://www.google.com/maps?q=10.0339,105.7840', 10.0339, 105.784],
  ['https://www.google.com/maps/@10.0339,105.784,17z?hl=vi', 10.0339, 105.784],
  ['https://maps.google.com/?q=10.0339%2C105.7840', 10.0339, 105.784],
  ['https://www.google.com/maps/place/x/@10.1,105.5,17z/data=!3d10.0339!4d105.784', 10.0339, 105.784],
  ['https://www.openstreetmap.org/?mlat=10.0339&mlon=105.784#map=17/10.0339/105.784', 10.0339, 105.784],
])('%s is a point', (text, lat, lng) => {
  const found = readCoordinates(text);
  expect(found?.lat).toBeCloseTo(lat, 5);
  expect(found?.lng).toBeCloseTo(lng, 5);
});

test.each([
  '',
  'sau chợ',
  '10, 105',
  '48.8584, 2.2945',
  '0900 000 000',
  '30/4',
  'https://maps.app.goo.gl/AbCdEf',
  '10.03',
  '999.1, 999.2',
])('“%s” is none', (text) => {
  expect(readCoordinates(text)).toBeUndefined();
});

test('whatever is typed is read or not, and what is read lies in the country', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const point = readCoordinates(text);
      if (point) expect(point.lat > 5 && point.lat < 25 && point.lng > 100 && point.lng < 119).toBe(true);
    }),
  );
  fc.assert(
    fc.property(
      fc.double({ min: 8, max: 23.5, noNaN: true }),
      fc.double({ min: 102, max: 110, noNaN: true }),
      (lat, lng) => {
        const point = readCoordinates(`${lat.toFixed(6)}, ${lng.toFixed(6)}`);
        expect(point).toEqual({ lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) });
      },
    ),
  );
});
