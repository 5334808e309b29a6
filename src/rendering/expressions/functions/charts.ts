/** The function that draws. */
import type { Chart } from '../../../model/index.ts';
import { isRecord } from '../../../values/index.ts';
import { TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { madeChart } from '../made.ts';
import { isAbsent } from '../values.ts';

const isChart = (value: unknown): value is Chart =>
  isRecord(value) && typeof value.kind === 'string' && Array.isArray(value.series) && typeof value.summary === 'string';

const chart: Helper = {
  name: 'chart',
  takes: [{ name: 'chart', kind: 'chart' }],
  options: ['compact'],
  gives: () => TEXT,
  call: ([value], { compact }) => {
    if (isAbsent(value)) return null;
    if (!isChart(value)) throw new TypeError(`chart: ${JSON.stringify(value)}`);
    return madeChart(value, compact === true);
  },
  fr: {
    says: 'Met un graphique à la place d’une image, d’une forme ou d’un graphique du modèle : écrivez la balise, seule, dans le texte de remplacement de celui-ci. Un graphique du modèle donne son style. Le texte de remplacement devient la description du graphique ; sans chiffres, le paragraphe disparaît, ou la forme sur une diapositive ou une feuille. `compact=true` dessine sans titre ni légende, pour une colonne étroite ou une place de quelques centimètres.',
    example: ['{{chart budgetByYear}}', 'Barres empilées : Budget par année. 2 catégories.'],
  },
  en: {
    says: 'Puts a chart in the place of a picture, a shape or a chart of the template: write the tag, alone, in the alternative text of the latter. A chart of the template gives its style. The alternative text becomes the description of the chart; without figures, the paragraph vanishes, or the shape on a slide or a sheet. `compact=true` draws it without its title or legend, for a narrow column or a place of a few centimetres.',
    example: ['{{chart budgetByYear}}', 'Stacked bars: Budget by year. 2 categories.'],
  },
};

export const CHARTS: readonly Helper[] = [chart];
export const CHART = chart.name;
