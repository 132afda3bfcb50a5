/**
 * Our own line drawings for the services, on a grid of 16, drawn with a line of 1.5: letter-forms
 * and plain things, not the companies' logos. `fill` is drawn solid.
 */
export interface ServiceMarkShape {
  line?: string;
  fill?: string;
}

/** For a service that has no drawing: a ring with a dot. */
export const unknownServiceMark: ServiceMarkShape = {
  line: 'M8 2.25a5.75 5.75 0 1 0 0 11.5a5.75 5.75 0 1 0 0-11.5',
  fill: 'M8 6.25a1.75 1.75 0 1 0 0 3.5a1.75 1.75 0 1 0 0-3.5',
};

export const serviceMarkShapes: Readonly<Record<string, ServiceMarkShape>> = {
  // f
  facebook: { line: 'M11 2.75h-.75A2.75 2.75 0 0 0 7.5 5.5v8M4.75 7.5h5.75' },
  // a camera
  instagram: {
    line: 'M5 2.5h6A2.5 2.5 0 0 1 13.5 5v6a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 11V5A2.5 2.5 0 0 1 5 2.5M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
    fill: 'M11.25 4a.75.75 0 1 0 0 1.5a.75.75 0 1 0 0-1.5',
  },
  // two strokes
  x: { line: 'M3.25 3l9.5 10M12.5 3L3.5 13' },
  // in
  linkedin: {
    line: 'M4 6.75v6.5M7.5 6.75v6.5M7.5 9.75a2.5 2.5 0 0 1 5 0v3.5',
    fill: 'M4 2.75a1 1 0 1 0 0 2a1 1 0 1 0 0-2',
  },
  // a screen that plays
  youtube: {
    line: 'M4 3.5h8A2.25 2.25 0 0 1 14.25 5.75v4.5A2.25 2.25 0 0 1 12 12.5H4a2.25 2.25 0 0 1-2.25-2.25v-4.5A2.25 2.25 0 0 1 4 3.5',
    fill: 'M6.75 5.9l3.6 2.1l-3.6 2.1z',
  },
  // a note
  tiktok: { line: 'M6 8.25a2.5 2.5 0 1 0 2.5 2.5V2.5c.25 1.9 1.75 3.25 3.75 3.25' },
  // a handset in a bubble
  whatsapp: {
    line: 'M8 2.25a5.75 5.75 0 1 1-2.75 10.8L2.5 13.5l.6-2.6A5.75 5.75 0 0 1 8 2.25M6.25 6.25c0 2 1.5 3.5 3.5 3.5',
  },
  // a shop
  'google-business': {
    line: 'M3.25 8v5.25h9.5V8M6.5 13v-2.75h3V13M3.5 2.75h9l1.5 3.5a2 2 0 0 1-4 0a2 2 0 0 1-4 0a2 2 0 0 1-4 0z',
  },
  // a triangle that points on
  'google-play': {
    line: 'M4 3.1v9.8a.6.6 0 0 0 .9.5l8.3-4.9a.6.6 0 0 0 0-1L4.9 2.6a.6.6 0 0 0-.9.5M4.2 12.9L9.9 5.6M4.2 3.1l5.7 7.3',
  },
  // a tile with a letter A
  'app-store': {
    line: 'M5 2.25h6A2.75 2.75 0 0 1 13.75 5v6A2.75 2.75 0 0 1 11 13.75H5A2.75 2.75 0 0 1 2.25 11V5A2.75 2.75 0 0 1 5 2.25M5.25 11L8 5l2.75 6M6.4 9h3.2',
  },
  // a cloud
  bluesky: {
    line: 'M4.75 12.25a2.75 2.75 0 0 1-.4-5.47a3.9 3.9 0 0 1 7.55.6a2.5 2.5 0 0 1-.4 4.87z',
  },
  // m in a bubble
  mastodon: {
    line: 'M5 2.25h6A2.75 2.75 0 0 1 13.75 5v4A2.75 2.75 0 0 1 11 11.75H8l-3.25 2.5v-2.5A2.5 2.5 0 0 1 2.25 9.25V5A2.75 2.75 0 0 1 5 2.25M5.25 9V6.75a1.4 1.4 0 0 1 2.75 0V9M8 6.75a1.4 1.4 0 0 1 2.75 0V9',
  },
  // a newspaper
  news: {
    line: 'M2.25 3h9.25v8.5a1.75 1.75 0 0 0 1.75 1.75H4a1.75 1.75 0 0 1-1.75-1.75zM11.5 6H14v5.6a1.65 1.65 0 0 1-1.6 1.65M4.75 6h4.25M4.75 8.5h4.25M4.75 11h2.25',
  },
  // a pencil
  blogs: {
    line: 'M2.75 13.25l.75-3.25l7-7a1.6 1.6 0 0 1 2.5 2.5l-7 7zM9 4.5l2.5 2.5M9 13.25h4.25',
  },
  // two who speak
  forums: {
    line: 'M3.25 2.5h6a1.25 1.25 0 0 1 1.25 1.25v3A1.25 1.25 0 0 1 9.25 8H6L3.75 10V8h-.5A1.25 1.25 0 0 1 2 6.75v-3A1.25 1.25 0 0 1 3.25 2.5M13 6a1.25 1.25 0 0 1 1 1.25V10.5a1.25 1.25 0 0 1-1.25 1.25h-.5v2L10 11.75H8A1.25 1.25 0 0 1 6.85 11',
  },
};
