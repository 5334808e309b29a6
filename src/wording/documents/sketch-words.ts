// What timelines and maps say.
import { plural } from '../../values/index.ts';

const sketchFr = {
  today: (date: string) => `Aujourd’hui, ${date}`,
  communes: 'Actions par commune',
  commune: 'Commune',
  actionsIn: (low: number, high: number) => (low === high ? `${low} ${plural(low, 'fr', 'action')}` : `${low} à ${high} actions`),
};

const sketchEn: typeof sketchFr = {
  today: (date) => `Today, ${date}`,
  communes: 'Actions by commune',
  commune: 'Commune',
  actionsIn: (low, high) => (low === high ? `${low} ${plural(low, 'en', 'action')}` : `${low} to ${high} actions`),
};

export const sketchWords = { fr: sketchFr, en: sketchEn };
