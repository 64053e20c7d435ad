import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { fill } from '#locales/locale.ts';
import type { TrendRow } from './trend-chart.tsx';

use([LineChart, GridComponent, CanvasRenderer]);

interface Drawing {
  readonly rows: readonly TrendRow[];
  readonly year: number;
  readonly last: number;
  readonly words: { readonly month: string; readonly open: string };
  readonly formatNumber: (value: number) => string;
  readonly scheme: string;
}

/** Draws the course in a box and follows its width. @returns what takes it away again */
export function drawTrend(box: HTMLElement, { rows, year, last, words, formatNumber }: Drawing): () => void {
  const style = getComputedStyle(box);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const chart = init(box, null, { renderer: 'canvas' });
  const open = rows.findIndex(({ openDays }) => openDays !== null);
  const whole = rows.map(({ now }, i) => (open !== -1 && i >= open ? null : now));
  // the running month hangs on the last whole one by a dashed line
  const running = rows.map(({ now }, i) => (open !== -1 && (i === open || i === open - 1) ? now : null));
  const font = { fontFamily: style.fontFamily, fontSize: 12, color: token('--ink-2') };
  const points = { type: 'line' as const, symbol: 'circle', symbolSize: 6, animation: false };
  const labels = {
    show: true,
    position: 'top' as const,
    ...font,
    color: token('--ink'),
    backgroundColor: token('--surface'),
    padding: [1, 3] as [number, number],
    formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? formatNumber(value) : ''),
  };
  const named = { ...font, color: token('--series-1'), fontWeight: 600 as const, formatter: String(year) };
  chart.setOption({
    grid: { left: 8, right: 52, top: 28, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: rows.map(({ number, openDays }) =>
        openDays === null ? `${number}` : `${number}\n${fill(words.open, { days: openDays })}`,
      ),
      axisLabel: { ...font, interval: 0, lineHeight: 16 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('--line-strong') } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 4,
      axisLabel: { ...font, formatter: formatNumber },
      splitLine: { lineStyle: { color: token('--line') } },
    },
    series: [
      {
        ...points,
        name: String(last),
        data: rows.map(({ before }) => before),
        symbol: 'none',
        lineStyle: { type: 'dashed', color: token('--series-past'), width: 2 },
        endLabel: { show: true, ...font, color: token('--series-past'), formatter: String(last) },
      },
      {
        ...points,
        name: String(year),
        data: whole,
        itemStyle: { color: token('--series-1') },
        lineStyle: { color: token('--series-1'), width: 3 },
        label: labels,
        endLabel: { ...named, show: open === -1 },
        labelLayout: { hideOverlap: true },
      },
      {
        ...points,
        data: running,
        endLabel: { ...named, show: open !== -1 },
        itemStyle: { color: token('--series-1') },
        lineStyle: { type: 'dashed', color: token('--series-1'), width: 2 },
        label: {
          ...labels,
          formatter: ({ value, dataIndex }: { value: unknown; dataIndex: number }) =>
            dataIndex === open && typeof value === 'number' ? formatNumber(value) : '',
        },
      },
    ],
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
