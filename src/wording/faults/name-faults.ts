// Why a name of a file or of a folder is none on every system.
import type { Sentences } from './fault-sentences.ts';

export type NameFaultFound = {
  readonly reason: string;
  /** The name of which only its capitals, or the coding of its accents, differ. */
  readonly other?: string;
  /** The one that is refused; empty when it cannot be seen. */
  readonly character?: string;
};

export const nameFaultSays = {
  fr: ({ reason, other = '', character = '' }: NameFaultFound): string =>
    ({
      case: `ce nom ne diffère que par ses majuscules, ou le codage de ses accents, de « ${other} »`,
      device: 'ce nom est celui d’un périphérique de Windows',
      end: 'ce nom se termine par une espace ou un point, que Windows retire',
    })[reason] ??
    (character === ''
      ? 'ce nom contient un caractère invisible, que Windows refuse'
      : `ce nom contient « ${character === '"' ? 'guillemet droit' : character} », que Windows refuse`),
  en: ({ reason, other = '', character = '' }: NameFaultFound): string =>
    ({
      case: `this name differs from “${other}” by its capitals or the coding of its accents alone`,
      device: 'this is the name of a device of Windows',
      end: 'this name ends with a space or a full stop, which Windows removes',
    })[reason] ??
    (character === ''
      ? 'this name holds an invisible character, which Windows refuses'
      : `this name holds “${character === '"' ? 'straight quote' : character}”, which Windows refuses`),
};

export const nameFaults: { readonly fr: Sentences; readonly en: Sentences } = {
  fr: {
    'name-not-portable': ({ name, reason, character, example }) =>
      `« ${name} » : ${nameFaultSays.fr({ reason: String(reason), character: String(character ?? '') })}. Prenez-en un que tous les systèmes gardent, par exemple « ${example} ».`,
  },
  en: {
    'name-not-portable': ({ name, reason, character, example }) =>
      `“${name}”: ${nameFaultSays.en({ reason: String(reason), character: String(character ?? '') })}. Take one that every system keeps, for instance “${example}”.`,
  },
};
