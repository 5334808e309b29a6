// What the state of an indicator is called, in the terminal and in documents alike.
import type { IndicatorState, Language } from '../model/index.ts';

export const indicatorStates: Readonly<Record<Language, Readonly<Record<IndicatorState, string>>>> = {
  fr: {
    reached: 'atteint',
    'on-path': 'sur la trajectoire',
    behind: 'en retrait',
    away: 's’éloigne',
    missed: 'échéance passée',
  },
  en: { reached: 'reached', 'on-path': 'on path', behind: 'behind', away: 'moving away', missed: 'date missed' },
};
