import type { Gauge } from '#domain/watch/gauge.ts';

/** The text exposition format 0.0.4 of Prometheus, as node_exporter's textfile collector reads it. */
export function prometheusText(gauges: readonly Gauge[]): string {
  return gauges
    .map(
      ({ name, help, value }) =>
        `# HELP ${name} ${escapeHelp(help)}\n# TYPE ${name} gauge\n${name} ${value}\n`,
    )
    .join('');
}

const escapeHelp = (help: string) => help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
