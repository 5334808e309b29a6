// That too little of a file was understood for it to be brought.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';

const percent = (understood: number, all: number, language: Language): string =>
  formatNumber(Math.floor((understood * 1000) / all) / 10, language);

export const importShare = {
  fr: (understood: number, all: number, accept: number): string =>
    `${understood} ${plural(understood, 'fr', 'cellule comprise', 'cellules comprises')} sur ${all}, soit ${percent(understood, all, 'fr')} % : moins que les ${formatNumber(accept, 'fr')} % demandés par --accept. Rien n’a été écrit.`,
  en: (understood: number, all: number, accept: number): string =>
    `${understood} ${plural(understood, 'en', 'cell')} understood of ${all}, ${percent(understood, all, 'en')}%: less than the ${formatNumber(accept, 'en')}% asked for by --accept. Nothing was written.`,
};
