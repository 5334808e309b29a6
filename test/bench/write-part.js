// Writes what a bench found into its part of the page of benches, between `<!-- bench: name -->` and `<!-- /bench -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = { en: 'docs/en/benchmarks.md', fr: 'docs/fr/mesures.md' };

/** `say` gives its Markdown in one language. */
export function writePart(name, say) {
  for (const [language, page] of Object.entries(PAGES)) {
    const file = home + page;
    const text = readFileSync(file, 'utf8');
    const part = new RegExp(`(<!-- bench: ${name} -->\n)[\\s\\S]*?(?=<!-- /bench -->)`);
    if (!part.test(text)) throw new Error(`${page} has no part for this bench`);
    writeFileSync(
      file,
      text.replace(part, (_, start) => `${start}\n${say(language)}\n\n`),
    );
  }
}
