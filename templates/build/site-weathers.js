// The four signs of the weather, drawn once and shown beside their words.
const sun = '<circle cx="12" cy="12" r="4.5"/><path d="M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"/>';
const cloud = '<path d="M7 17a4 4 0 1 1 .8-7.9A5 5 0 0 1 17.300 10 3.500 3.500 0 0 1 17 17z"/>';
const signs = {
  secured: sun,
  reachable: `<path d="M8 3v2M3 8h2M4.500 4.500l1.500 1.500M11.500 4.500L10.500 5.500M5.500 10a3 3 0 0 1 4.500-3"/>${cloud}`,
  'needs-support': `${cloud}<path d="M9 19l-1 3M13 19l-1 3M17 19l-1 3"/>`,
  compromised: `${cloud}<path d="M13 15l-3 4h3l-2 4"/>`,
};

export const weathers = [
  '<svg class="signs" aria-hidden="true">',
  ...Object.entries(signs).map(([code, drawn]) => `<symbol id="weather-${code}" viewBox="0 0 24 24">${drawn}</symbol>`),
  '</svg>',
];
