// The words of somebody between quotation marks: those that they hold already become marks of the second rank.
import type { Language } from '../model/index.ts';

/** In French `« Proposer des ateliers “Premiers clics” »`, in English `“Run ‘First clicks’ workshops”`. */
export const quoted = (text: string, language: Language): string =>
  language === 'fr'
    ? `«\u00a0${text.replace(/«[ \u00a0\u202f]*/g, '“').replace(/(?<![ \u00a0\u202f])[ \u00a0\u202f]*»/g, '”')}\u00a0»`
    : `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
