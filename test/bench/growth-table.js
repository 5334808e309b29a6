// What the bench of growth found, in the words of the READMEs.
const words = {
  fr: {
    locale: 'fr-FR',
    command: 'commande',
    actions: (size) => `${size} actions`,
    exponent: 'exposant',
    render: 'render (tous les documents)',
  },
  en: {
    locale: 'en-GB',
    command: 'command',
    actions: (size) => `${size} actions`,
    exponent: 'exponent',
    render: 'render (every document)',
  },
};

/** `rows`: of each command, its seconds by size, and its exponent. */
export function growthTable(language, sizes, rows) {
  const text = words[language];
  const number = (value, digits) =>
    value.toLocaleString(text.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const table = [
    [text.command, ...sizes.map((size) => text.actions(number(size, 0))), text.exponent],
    ['---', ...sizes.map(() => '--:'), '--:'],
    ...rows.map(({ command, times, exponent }) => [
      text[command] ?? command,
      ...times.map((seconds) => `${number(seconds, 1)} s`),
      number(exponent, 2),
    ]),
  ];
  return table.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
