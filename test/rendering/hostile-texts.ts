/** Texts that nobody hopes for, and what a file can carry of them. */
import fc from 'fast-check';

const pieces = [
  ...[
    '{{title}}',
    '{{#each x}}',
    '{{{',
    '}}',
    '\\{{',
    '\\',
    ']]>',
    '</w:t>',
    '</a:t>',
    '<script>',
    '<!--',
    '&amp;',
    '&#0;',
    '"',
    "'",
  ],
  ...['\0', '\u0007', '\u001b[31m', '\u0085', '\ufffe', '\uffff', '\ud83d', '\ude00', '🚲', '👩‍💻', '\u2028'],
  ...['\r\n', '\r', '\n', '\t', '  ', '\u00a0', '\u202f', '\ufeff', 'مشروع رقمي', '\u202eesrever', 'é', 'e\u0301'],
  ...[
    '<?end?>',
    '<?rows?>',
    '<?break?>',
    '<?part 0?>',
    '$&',
    '$1',
    '%',
    '--',
    '=1+1',
    '+1',
    '@SUM(A1)',
    '=HYPERLINK("http://x")',
  ],
  ...['_x0041_', '_x000D_', 'a;b,c', 'BEGIN:VEVENT', '* **x** [y](z)', '| --- |', 'mot '.repeat(1250)],
];

/** Anything, and above all what a format takes for its own. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join('')),
);

/** What XML 1.0 can carry of a text. */
export const carried = (text: string): string =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** Its line breaks as one, then what is carried of it: a break that an illegal character splits counts as two. */
export const carriedLines = (text: string): string => carried(text.replace(/\r\n?/g, '\n'));
