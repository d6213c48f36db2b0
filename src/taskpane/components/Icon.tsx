import type { ReactElement } from 'react';

/** Small pictures of our own, drawn in a square of 16: lines in the colour of the text beside them. They say nothing that words do not. */
const PATHS = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8',
  warning: 'M8 2 1.6 13.5h12.8L8 2ZM8 6.4v3.4M8 11.6v.2',
  note: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2v4M8 4.7v.2',
  right: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.2 2.2L11.2 6',
  tick: 'm3 8.5 3.2 3.2L13 4.8',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  back: 'M13 8H3.5M7.5 3.8 3.2 8l4.3 4.2',
  lock: 'M4 7.2h8v6.3H4V7.2ZM5.6 7V5.2a2.4 2.4 0 0 1 4.8 0V7',
  close: 'm4 4 8 8M12 4l-8 8',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.1 3.1',
  sheet: 'M2.5 3h11v10h-11V3ZM2.5 6.3h11M2.5 9.6h11M6.2 6.3V13',
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2.4v2.4h-2.4',
  marker: 'M3 13.5h10M5 10.5l-.4-2.3L10.5 2.3l2.7 2.7-5.9 5.9L5 10.5Z',
  eraser: 'M5.4 13.5 2.3 10.4 9 3.7l4 4-5.8 5.8H5.4ZM6.2 6.5l4 4',
  add: 'M8 3v10M3 8h10',
  page: 'M4 1.8h5.2L12.5 5v9.2H4V1.8ZM9 2v3.2h3.3M6 8h4.4M6 10.6h4.4',
  copy: 'M5.5 5.5h7v8h-7v-8ZM3.5 10.5v-8h7',
  remove: 'M3 4.2h10M6 4V2.5h4V4M4.4 4.5l.6 9h6l.6-9M6.8 6.8v4.4M9.2 6.8v4.4',
  upload: 'M8 10.5V2.6M4.8 5.6 8 2.5l3.2 3.1M2.8 10.2v3.3h10.4v-3.3',
  save: 'M8 2.5v7.8M4.8 7.3 8 10.4l3.2-3.1M2.8 10.2v3.3h10.4v-3.3',
  wand: 'm3 13 6.6-6.6M11 2v2.6M12.3 3.3H9.7M13.2 7.4v2M14.2 8.4h-2M6 2.6v2M7 3.6H5',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.4V8l2.5 1.7',
  mail: 'M2 4h12v8.5H2V4ZM2.3 4.4 8 8.8l5.7-4.4',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
  /** In pixels of an unzoomed page. */
  readonly size?: number;
}

export function Icon({ name, className, size = 16 }: IconProps): ReactElement {
  return (
    <svg
      {...(className === undefined ? {} : { className })}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
