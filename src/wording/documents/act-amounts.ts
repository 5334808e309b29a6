// What an act says of a cost: HT or TTC, what each section of the budget bears, and how many actions have no cost yet.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList, formatMoney, formatNumber } from '../formats.ts';
import type { Sections } from './deliberation-words.ts';

const words = {
  fr: {
    investment: 'en section d’investissement',
    operating: 'en section de fonctionnement',
    of: ', dont ',
    unpriced: (count: number) => `${plural(count, 'fr', 'action n’a', 'actions n’ont')} pas encore de coût`,
  },
  en: {
    investment: 'of investment',
    operating: 'of operating costs',
    of: ', of which ',
    unpriced: (count: number) => `${plural(count, 'en', 'action has', 'actions have')} no cost yet`,
  },
};

/** « 12 000 € HT »: `amount` as its sentence writes it. */
export const withBasis = (amount: string | null, { basis }: Sections): string =>
  [amount, basis].filter((one) => one !== null).join(' ');

/** « (3 actions n’ont pas encore de coût) », behind a sum that leaves them out. */
export const besideUnpriced = ({ unpriced }: Sections, language: Language): string =>
  unpriced === 0 ? '' : ` (${formatNumber(unpriced, language)} ${words[language].unpriced(unpriced)})`;

/** « , dont 8 000 € en section d’investissement »: a section that bears nothing is not named. */
export function sectionsIn(sections: Sections, language: Language): string {
  const parts = (['investment', 'operating'] as const).flatMap((section) => {
    const amount = sections[section];
    return amount === null || amount.max === 0 ? [] : `${formatMoney(amount, language)} ${words[language][section]}`;
  });
  const said = parts.length === 0 ? '' : `${words[language].of}${formatList(parts, language)}`;
  return `${said}${besideUnpriced(sections, language)}`;
}
