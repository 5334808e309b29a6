// What timelines and maps say.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

interface SketchWords {
  today(date: string): string;
  readonly communes: string;
  readonly commune: string;
  actionsIn(low: number, high: number): string;
}

export const sketchWords: Readonly<Record<Language, SketchWords>> = {
  fr: {
    today: (date) => `Aujourd’hui, ${date}`,
    communes: 'Actions par commune',
    commune: 'Commune',
    actionsIn: (low, high) => (low === high ? `${low} ${plural(low, 'fr', 'action')}` : `${low} à ${high} actions`),
  },
  en: {
    today: (date) => `Today, ${date}`,
    communes: 'Actions by commune',
    commune: 'Commune',
    actionsIn: (low, high) => (low === high ? `${low} ${plural(low, 'en', 'action')}` : `${low} to ${high} actions`),
  },
};
