// The spaces of French typography in the prose of a page: what is code, made or measured, and addresses, stay as they are.
const kept =
  /^```[\s\S]*?^```$|<!-- (?:made|bench): [\s\S]*?<!-- \/(?:made|bench) -->|<!--[\s\S]*?-->|`[^`\n]*(?:\n[^`\n]*)?`|\]\([^)\n]*\)/gm;

const spaced = (text: string): string =>
  text
    .replace(/« ?(?=\S)/g, '«\u00a0')
    .replace(/(?<=\S)[ \u00a0]?»/g, '\u00a0»')
    .replace(/(?<=\S) (?=[;?!%€])/g, '\u202f')
    .replace(/(?<=\S) (?=:(?:\s|$))/gm, '\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f');

export function typeset(page: string): string {
  let made = '';
  let from = 0;
  for (const { index, 0: whole } of page.matchAll(kept)) {
    made += spaced(page.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return made + spaced(page.slice(from));
}
