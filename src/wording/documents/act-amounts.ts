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
    part: (amount: string, section: string) => `${amount} ${section}`,
    wholly: (section: string) => `, entièrement ${section}`,
    unpriced: (count: number) => `${plural(count, 'fr', 'action n’a', 'actions n’ont')} pas encore de coût`,
  },
  en: {
    investment: 'investment',
    operating: 'operating costs',
    of: ', of which ',
    part: (amount: string, section: string) => `${amount} of ${section}`,
    wholly: (section: string) => `, all of it ${section}`,
    unpriced: (count: number) => `${plural(count, 'en', 'action has', 'actions have')} no cost yet`,
  },
};

/** « 12 000 € HT »: `amount` as its sentence writes it. */
export const withBasis = (amount: string | null, { basis }: Sections): string =>
  [amount, basis].filter((one) => one !== null).join(' ');

/** « (3 actions n’ont pas encore de coût) », behind a sum that leaves them out. */
export const besideUnpriced = ({ unpriced }: Sections, language: Language): string =>
  unpriced === 0 ? '' : ` (${formatNumber(unpriced, language)} ${words[language].unpriced(unpriced)})`;

/** « , dont 8 000 € en section d’investissement »: a section that bears nothing is not named, and one that bears all has no amount of its own. */
export function sectionsIn(sections: Sections, language: Language): string {
  const { of, part, wholly, ...named } = words[language];
  const parts = (['investment', 'operating'] as const).flatMap((section) => {
    const amount = sections[section];
    return amount === null || amount.max === 0 ? [] : { amount, name: named[section] };
  });
  const [first] = parts;
  const isWhole = first?.amount.min === sections.total?.min && first?.amount.max === sections.total?.max;
  const told = parts.map(({ amount, name }) => part(formatMoney(amount, language), name));
  const said = first === undefined ? '' : isWhole ? wholly(first.name) : `${of}${formatList(told, language)}`;
  return `${said}${besideUnpriced(sections, language)}`;
}
