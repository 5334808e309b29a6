// What is told and asked of what sheets show beside their values: colours, comments, hidden rows.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { quoted } from '../quoted.ts';

const hues: readonly (readonly [upTo: number, fr: string, en: string])[] = [
  [15, 'rouge', 'red'],
  [45, 'orange', 'orange'],
  [70, 'jaune', 'yellow'],
  [165, 'vert', 'green'],
  [260, 'bleu', 'blue'],
  [290, 'violet', 'purple'],
  [345, 'rose', 'pink'],
  [360, 'rouge', 'red'],
];

/** `RRGGBB` → « vert (92D050) ». */
function colourName(colour: string, language: Language): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = parts;
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const spread = most - least;
  const sixth = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (sixth * 60 + 360) % 360;
  const [, fr, en] = hues.find(([upTo]) => hue <= upTo) ?? hues[0] ?? [0, '', ''];
  const grey = most < 40 ? ['noir', 'black'] : ['gris', 'grey'];
  const [nameFr = '', nameEn = ''] = spread < 24 ? grey : [fr, en];
  return `${language === 'fr' ? nameFr : nameEn} (${colour})`;
}

/** Comments that are shown, and characters of each. */
const [mostShown, longest] = [3, 40];
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replace(/\s+/g, ' ');

export interface LooksTold {
  readonly colours: readonly { readonly colour: string; readonly rows: readonly number[]; readonly meaning: string | null }[];
  readonly comments: readonly { readonly address: string; readonly text: string }[];
}
type Name = (status: string) => string;

const fr = {
  colours: ({ colours }: LooksTold, nameOf: Name): string =>
    `des couleurs distinguent des actions et peuvent dire un statut, non repris : ${colours
      .map(({ colour, rows, meaning }) => {
        const said = meaning === null ? '' : `, ${quoted(nameOf(meaning), 'fr')} d’après la légende`;
        return `${colourName(colour, 'fr')} ${plural(rows.length, 'fr', 'ligne')} ${rows.slice(0, 6).join(', ')}${rows.length > 6 ? '…' : ''}${said}`;
      })
      .join(' ; ')}`,
  comments: ({ comments }: LooksTold): string =>
    `${comments.length} ${plural(comments.length, 'fr', 'commentaire')}, non repris : ${comments
      .slice(0, mostShown)
      .map(({ address, text }) => `${address} ${quoted(cut(text), 'fr')}`)
      .join(', ')}${comments.length > mostShown ? '…' : ''}`,
  askColour: (colour: string, rows: number): string =>
    `${rows} ${plural(rows, 'fr', 'action')} en ${colourName(colour, 'fr')}. Quel statut cette couleur dit-elle ?`,
  noStatus: 'Aucun',
  askComments: (count: number): string =>
    `${count} ${plural(count, 'fr', 'cellule')} ${plural(count, 'fr', 'porte', 'portent')} un commentaire. Qu’en faire ?`,
  commentChoices: ['Les laisser dans le fichier', 'Les reprendre au journal des actions'],
  askHidden: (count: number): string =>
    `${count} ${plural(count, 'fr', 'ligne')} ${plural(count, 'fr', 'est masquée', 'sont masquées')}. Qu’en faire ?`,
  hiddenChoices: ['Ne pas les lire', 'Les lire comme les autres'],
};
const en: typeof fr = {
  colours: ({ colours }, nameOf) =>
    `colours set actions apart and may say a status, not taken: ${colours
      .map(({ colour, rows, meaning }) => {
        const said = meaning === null ? '' : `, ${quoted(nameOf(meaning), 'en')} says the legend`;
        return `${colourName(colour, 'en')} ${plural(rows.length, 'en', 'row')} ${rows.slice(0, 6).join(', ')}${rows.length > 6 ? '…' : ''}${said}`;
      })
      .join('; ')}`,
  comments: ({ comments }) =>
    `${comments.length} ${plural(comments.length, 'en', 'comment')}, not taken: ${comments
      .slice(0, mostShown)
      .map(({ address, text }) => `${address} ${quoted(cut(text), 'en')}`)
      .join(', ')}${comments.length > mostShown ? '…' : ''}`,
  askColour: (colour, rows) =>
    `${rows} ${plural(rows, 'en', 'action')} in ${colourName(colour, 'en')}. Which status does this colour say?`,
  noStatus: 'None',
  askComments: (count) => `${count} ${plural(count, 'en', 'cell bears', 'cells bear')} a comment. What is to be done?`,
  commentChoices: ['Leave them in the file', 'Take them into the journal of actions'],
  askHidden: (count) => `${count} ${plural(count, 'en', 'row is', 'rows are')} hidden. What is to be done?`,
  hiddenChoices: ['Leave them unread', 'Read them as the others'],
};
export const lookWords = { fr, en };
