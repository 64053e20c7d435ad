/** Line drawings on a 24-unit square, always beside words. */
const paths = {
  phone: 'M7 3h3l2 5-2.6 1.6a12 12 0 0 0 5 5L16 12l5 2v3a4 4 0 0 1-4 4A14 14 0 0 1 3 7a4 4 0 0 1 4-4z',
  send: 'M21 3 3 10.5l7.2 3.3L13.5 21zM21 3 10.2 13.8',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 21 21',
  leave: 'M14 7V4H4v16h10v-3M9 12h12M17.5 8.5 21 12l-3.5 3.5',
  yes: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.5 12l2.5 2.5 4.5-5',
  risk: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1',
  wrong: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7.5V13M12 16.4v.1',
  down: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4 20h16',
  theft: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  drugs: 'M4.8 12.8l8-8a4.5 4.5 0 0 1 6.4 6.4l-8 8a4.5 4.5 0 0 1-6.4-6.4zM8.8 8.8l6.4 6.4',
  gambling: 'M5 5h14v14H5zM9 9v.1M15 9v.1M12 12v.1M9 15v.1M15 15v.1',
  fraud: 'M7 3h10v18H7zM11 18h2M10 7l4 4M14 7l-4 4',
  disorder:
    'M8 8.5a2.5 2.5 0 1 1 .1 0M16 8.5a2.5 2.5 0 1 1 .1 0M3 19v-2a4 4 0 0 1 8 0v2M13 19v-2a4 4 0 0 1 8 0v2',
  family: 'M12 20 4.5 12.2a4.7 4.7 0 0 1 7.5-5.6 4.7 4.7 0 0 1 7.5 5.6z',
  weapons: 'M10 8a6 6 0 1 1-.1 12A6 6 0 0 1 10 8zM14 9.5l3-3M17 6.5c0-2 1-3 3.5-3',
  officials: 'M12 3l8 3v6c0 4.5-3.5 7.5-8 9-4.5-1.5-8-4.5-8-9V6zM12 8v5M12 16v.1',
  unsafe: 'M9 17v-1.5a6 6 0 1 1 6 0V17zM10 20.5h4',
  other: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12.5h5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
