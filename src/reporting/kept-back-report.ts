// What was kept out of published data.
import { dataset } from '../wording/exports.ts';

interface KeptBackShown {
  readonly keptBack: { readonly actions: number; readonly indicators: number; readonly decisions: number };
}

export const keptBackReport = ({ keptBack }: KeptBackShown, language: 'fr' | 'en'): string =>
  `${dataset[language].keptBack(keptBack)}\n`;
