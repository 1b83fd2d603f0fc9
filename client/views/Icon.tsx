const paths = {
  search: 'M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11zM11 11l3.5 3.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  fit: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  sliders:
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6zM5 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  help: 'M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M8 12.3v.2',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.2v1.3M8 13.5v1.3M1.2 8h1.3M13.5 8h1.3M3.2 3.2l.9.9M11.9 11.9l.9.9M3.2 12.8l.9-.9M11.9 4.1l.9-.9',
  moon: 'M13.5 9.6A6 6 0 1 1 6.4 2.5a4.8 4.8 0 0 0 7.1 7.1z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  chevron: 'M5.5 3.5 10 8l-4.5 4.5',
  list: 'M5.5 4h8.5M5.5 8h8.5M5.5 12h8.5M2.2 4h.1M2.2 8h.1M2.2 12h.1',
  graph:
    'M4 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12.5 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 14.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.8 4.8l4.9 2M6.7 11.5l4.2-2.8M4.2 6l.6 4.5',
  book: 'M8 3.6C6.6 2.5 4.6 2.2 2 2.4v10.2c2.6-.2 4.6.1 6 1.2 1.4-1.1 3.4-1.4 6-1.2V2.4c-2.6-.2-4.6.1-6 1.2zM8 3.6v10.2',
  print: 'M4.5 6V2h7v4M4.5 11.5H2.3V6h11.4v5.5h-2.2M4.5 9.5h7V14h-7z',
  link: 'M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 1 0-3.7-3.7l-.9.9M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 1 0 3.7 3.7l.9-.9',
  expand:
    'M8 8V3M8 8l4.3 2.5M8 8l-4.3 2.5M8 3.6a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6zM13.1 12.3a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6zM2.9 12.3a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6z',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM2.5 13.5l11-11',
  wide: 'M10 3l-5 5 5 5M14 3v10',
  narrow: 'M6 3l5 5-5 5M2 3v10',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign; what it means is said by the button around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
