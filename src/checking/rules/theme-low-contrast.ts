// Every text can be read on its ground, and every bar of a chart seen on the page.

import type { Finding, Places, ThemeFile } from '../../model/index.ts';
import { type Clash, clashesOf, themeOf } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

type Found = { key: Clash['key']; colour: string; on: 'band' | null; ground: string; ratio: number; wanted: number };

/** Where the theme says the colour, else the ground that makes it hard to read. */
export function* clashesAt(theme: ThemeFile, places: Places): Iterable<Finding<Found> & { readonly code: string }> {
  const { colours } = theme;
  if (colours === undefined) return;
  for (const { key, index, colour, on, ground, ratio, wanted } of clashesOf(themeOf(theme))) {
    const found = { key, colour, on, ground, ratio: Math.floor(ratio * 10) / 10, wanted };
    const inner = colours[key];
    const at =
      index !== null && inner !== undefined && typeof inner === 'object' && index in inner
        ? places.value(inner, index)
        : colours[key] !== undefined
          ? places.value(colours, key)
          : on !== null && colours.band !== undefined
            ? places.value(colours, 'band')
            : null;
    if (at !== null) yield { code: 'theme/low-contrast', at, found };
  }
}

const names = {
  fr: {
    accent: 'la couleur principale',
    text: 'le texte',
    muted: 'le texte discret',
    band: 'le fond clair',
    axes: 'la couleur d’axe',
    charts: 'la couleur de graphique',
    states: 'la couleur d’état',
  },
  en: {
    accent: 'the main colour',
    text: 'the text',
    muted: 'the quiet text',
    band: 'the light ground',
    axes: 'the axis colour',
    charts: 'the chart colour',
    states: 'the state colour',
  },
};
const comma = (ratio: number): string => String(ratio).replace('.', ',');

export const themeLowContrast = rule<Found>({
  code: 'theme/low-contrast',
  severity: 'error',
  example: { wrong: "theme: {colours: {accent: '#7FB2CC'}}", right: "theme: {colours: {accent: '#1B5775'}}" },
  *check({ project, places }: RuleContext) {
    if (project.theme !== null) yield* clashesAt(project.theme, places);
  },
  fr: {
    says: ({ key, colour, on, ground, ratio, wanted }) =>
      `${names.fr[key]} #${colour} se lit mal sur ${on ? names.fr[on] : 'le blanc'} #${ground} : contraste de ${comma(ratio)} pour 1, il en faut ${comma(wanted)}`,
    why: 'Le RGAA demande un contraste de 4,5 pour 1 aux textes et de 3 pour 1 aux graphiques : en dessous, une partie des lecteurs ne voit rien.',
    mend: 'Foncez cette couleur, ou éclaircissez le fond.',
  },
  en: {
    says: ({ key, colour, on, ground, ratio, wanted }) =>
      `${names.en[key]} #${colour} is hard to read on ${on ? names.en[on] : 'white'} #${ground}: a contrast of ${ratio} to 1, where ${wanted} is needed`,
    why: 'WCAG asks for a contrast of 4.5 to 1 for texts and 3 to 1 for charts: below, some readers see nothing.',
    mend: 'Darken this colour, or lighten the ground.',
  },
});
