import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Failure } from '#platform/failure.ts';

/** One area as a boundary file has it. */
export interface FileBoundary {
  readonly code: string;
  /** Its name in the file, where it has one: tells a file of before a reform from one of after it. */
  readonly name: string | undefined;
  readonly polygons: Position[][][];
}

const codeNames = ['code', 'ma', 'ma_xa', 'maxa', 'ward_code', 'id'];
const nameNames = ['name', 'ten', 'ten_xa', 'tenxa', 'ward_name'];

function property({ properties }: Feature, names: readonly string[]): string | undefined {
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (names.includes(key.toLowerCase()) && (typeof value === 'string' || typeof value === 'number')) {
      return String(value);
    }
  }
  return undefined;
}

function featuresOf(value: unknown): Feature[] {
  const file = value as { type?: string; features?: Feature[]; objects?: Topology['objects'] } | null;
  if (file?.type === 'FeatureCollection') return file.features ?? [];
  if (file?.type !== 'Topology') throw new Failure('invalid', { file: 'areas.boundaries.kind' });
  return Object.values(file.objects ?? {})
    .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
    .flatMap((object) => feature(file as Topology, object).features);
}

function polygonsOf({ geometry }: Feature): MultiPolygon['coordinates'] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/**
 * Areas of a TopoJSON or GeoJSON text, each with its code and polygons; what has no code is left out.
 * @throws Failure invalid when it is no such file, or holds no area with a code
 */
export function readBoundaryFile(json: string): FileBoundary[] {
  let features: Feature[];
  try {
    features = featuresOf(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('invalid', { file: 'areas.notJson' }, { cause });
  }
  const areas = features.flatMap((one) => {
    const code = property(one, codeNames) ?? (one.id === undefined ? undefined : String(one.id));
    return code ? [{ code, name: property(one, nameNames), polygons: polygonsOf(one) }] : [];
  });
  if (areas.length === 0) throw new Failure('invalid', { file: 'areas.boundaries.noAreas' });
  return areas;
}
