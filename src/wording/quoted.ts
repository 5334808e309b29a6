// The words of somebody between quotation marks: those that they hold already become marks of the second rank.
import type { Language } from '../model/index.ts';

/** In French `« Proposer des ateliers “Premiers clics” »`, in English `“Run ‘First clicks’ workshops”`. */
export const quoted = (text: string, language: Language): string =>
  language === 'fr'
    ? `« ${text.replace(/«\s*/g, '“').replace(/(?<!\s)\s*»/g, '”')} »`
    : `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** Their sentence without its full stop, to stand in another. */
export const unstopped = (text: string): string => text.trim().replace(/\.$/, '');
