import { geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FileBoundary } from './read-boundary-file.ts';

/** Corners whose triangle is smaller than this (square degrees, some 60 m by 60 m) go: less than a pixel of a screen. */
const smallestTriangle = 3e-7;
const sheetWidth = 1000;

export interface BoundarySheet {
  readonly width: number;
  readonly height: number;
  /** SVG path by code. */
  readonly paths: ReadonlyMap<string, string>;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** Smallest box around polygons, in degrees. */
export function boxOf(areas: readonly Pick<FileBoundary, 'polygons'>[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of areas.flatMap(({ polygons }) => polygons.flat(2))) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/**
 * Draws areas on one sheet: flat, at the scale of their middle latitude, simplified over shared borders so that
 * neighbours still touch. For looking at, never for measuring.
 */
export function drawBoundaries(areas: readonly FileBoundary[]): BoundarySheet {
  const [west, south, east, north] = boxOf(areas);
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = sheetWidth / ((east - west) * narrowing);
  const collection: FeatureCollection<MultiPolygon, { code: string }> = {
    type: 'FeatureCollection',
    features: areas.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const whole = topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
  const simple = simplify(presimplify(whole), smallestTriangle);
  const toSheet = geoTransform({
    point(x, y) {
      this.stream.point((x - west) * narrowing * scale, (north - y) * scale);
    },
  });
  const path = geoPath(toSheet).digits(1);
  const { features } = feature(simple, simple.objects.areas);
  return {
    width: sheetWidth,
    height: Math.ceil((north - south) * scale),
    paths: new Map(features.map((one, i) => [areas[i]?.code ?? '', path(one) ?? ''])),
  };
}
