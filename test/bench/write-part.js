// Writes what a bench found into its part of the READMEs, between `<!-- bench: name -->` and `<!-- /bench -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const READMES = { en: 'README.md', fr: 'LISEZMOI.md' };

/** `languages` are those whose README has the part; `say` gives its Markdown in one of them. */
export function writePart(name, say, languages = Object.keys(READMES)) {
  for (const language of languages) {
    const file = home + READMES[language];
    const text = readFileSync(file, 'utf8');
    const part = new RegExp(`(<!-- bench: ${name} -->\n)[\\s\\S]*?(?=<!-- /bench -->)`);
    if (!part.test(text)) throw new Error(`${READMES[language]} has no part for this bench`);
    writeFileSync(
      file,
      text.replace(part, (_, start) => `${start}\n${say(language)}\n\n`),
    );
  }
}
