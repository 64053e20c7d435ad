/** One number to watch. It counts records or seconds and never names a person, a tip or a place below the city. */
export interface Gauge {
  /** In the manner of Prometheus: snake case, unit last. */
  readonly name: string;
  readonly help: string;
  readonly value: number;
}
