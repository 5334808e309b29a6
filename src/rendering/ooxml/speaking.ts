/** A template for both languages, in one of them: the language of its text is told where programs look for it. */
import type { Language } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import { encoded } from './package-parts.ts';
import { textIn } from './read-part.ts';

const LOCALES: { readonly [language in Language]: string } = { fr: 'fr-FR', en: 'en-GB' };
const PART = /^(?:docProps\/core|(?:word|ppt|xl)\/.*)\.xml$/;

/** What the properties say, else what letters are in before any style. */
const ABOUT = /<dc:language\b[^<>]*>\s*([\w-]+)\s*</;
const LETTERS = /<w:(?:lang|themeFontLang)\b[^<>]*\bw:val="([\w-]+)"/;
const NAMED = /<(?:w:lang|w:themeFontLang|a:rPr|a:endParaRPr|a:defRPr)\b[^<>]*>/g;
const FORMATS = /^xl\/styles\.xml$/;
/** How cells write euros and percents: English puts its signs against the figures, the euro before them. */
const FORMS = [
  { fr: '#,##0\\ &quot;€&quot;', en: '&quot;€&quot;#,##0' },
  { fr: '#,##0.00\\ &quot;€&quot;', en: '&quot;€&quot;#,##0.00' },
  { fr: '0\\ %', en: '0%' },
] as const;
const SETTINGS = /^word\/settings\.xml$/;
const SIGNS: { readonly [language in Language]: readonly [decimal: string, list: string] } = { fr: [',', ';'], en: ['.', ','] };

const languageOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** The same entries when they speak it already; what is in a third language stays in it. */
export function speaking(entries: readonly Entry[], language: Language): readonly Entry[] {
  const textOf = (name: string): string => textIn(entries.find((entry) => entry.name === name)?.bytes ?? new Uint8Array());
  const written = ABOUT.exec(textOf('docProps/core.xml'))?.[1] ?? LETTERS.exec(textOf('word/styles.xml'))?.[1];
  if (written === undefined || languageOf(written) === language) return entries;
  const locale = LOCALES[language];
  const isWritten = (other: string): boolean => languageOf(other) === languageOf(written);
  const spoken = (xml: string): string =>
    xml
      .replace(NAMED, (tag) =>
        tag.replace(/((?:w:val|w:eastAsia|\blang)=")([\w-]+)(?=")/g, (all, start: string, other: string) =>
          isWritten(other) ? start + locale : all,
        ),
      )
      .replace(/(<dc:language\b[^<>]*>)\s*([\w-]+)\s*(?=<)/, (all, start: string, other: string) =>
        isWritten(other) ? start + locale : all,
      );
  const [decimal, list] = SIGNS[language];
  const signed = (xml: string): string =>
    xml
      .replace(/(<w:decimalSymbol\b[^<>]*\bw:val=")[^"]*/, (_, start: string) => start + decimal)
      .replace(/(<w:listSeparator\b[^<>]*\bw:val=")[^"]*/, (_, start: string) => start + list);
  const formed = (xml: string): string =>
    languageOf(written) === 'fr' && language === 'en' ? FORMS.reduce((text, { fr, en }) => text.replaceAll(fr, en), xml) : xml;
  return entries.map((entry) => {
    if (!PART.test(entry.name)) return entry;
    const xml = textIn(entry.bytes);
    if (FORMATS.test(entry.name)) return encoded(entry.name, formed(xml));
    const changed = SETTINGS.test(entry.name) ? signed(spoken(xml)) : spoken(xml);
    return changed === xml ? entry : encoded(entry.name, changed);
  });
}
