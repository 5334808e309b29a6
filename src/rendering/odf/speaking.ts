/** A template for both languages, in one of them: the language of its text is told where LibreOffice looks for it. */
import type { Language } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import { decodeXml, encoded } from '../ooxml/index.ts';
import { stretchesOf } from '../stretches.ts';
import { CONTENT, META, STYLES } from './package.ts';

const COUNTRIES: { readonly [language in Language]: string } = { fr: 'FR', en: 'GB' };
const DEFAULTS = /<style:default-style\b[^<>]*>|(?<end><\/style:default-style>)/g;

/** What letters are in before any style. */
function languageIn(styles: string): string | undefined {
  const paragraphs = stretchesOf(styles, DEFAULTS).find(({ start }) => start[0].includes('style:family="paragraph"'));
  return paragraphs && /\bfo:language="([a-z]+)"/.exec(paragraphs.inner)?.[1];
}

/** The same entries when they speak it already; what is in a third language stays in it. */
export function speaking(entries: readonly Entry[], language: Language): readonly Entry[] {
  const styles = entries.find(({ name }) => name === STYLES);
  const written = styles && languageIn(decodeXml(styles.bytes));
  if (written === undefined || written === language) return entries;
  const spoken = (tag: string): string =>
    tag.includes(`fo:language="${written}"`)
      ? tag
          .replace(`fo:language="${written}"`, () => `fo:language="${language}"`)
          .replace(/\bfo:country="[^"]*"/, () => `fo:country="${COUNTRIES[language]}"`)
      : tag;
  return entries.map((entry) => {
    if (![STYLES, CONTENT, META].includes(entry.name)) return entry;
    const xml = decodeXml(entry.bytes);
    const changed = xml
      .replace(/<style:text-properties\b[^<>]*>/g, spoken)
      .replace(/(<dc:language>)([a-z]+)(?:-\w+)?(?=<)/, (all, start: string, other: string) =>
        other === written ? `${start}${language}-${COUNTRIES[language]}` : all,
      );
    return changed === xml ? entry : encoded(entry.name, changed);
  });
}
