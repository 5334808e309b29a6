// The map of the communes, each the darker the more actions concern it.
import type { Language, Project, View } from '../../model/index.ts';
import { communeOf } from '../../project/needs/index.ts';
import { mixed, outlinesOf, ringsIn } from '../../values/index.ts';
import { chartWords, sketchWords } from '../../wording/index.ts';
import { chartOf, type ViewChart } from './chart-of.ts';

/** From the palest to the darkest: how much white each class is mixed with. */
const SHADES = [0.88, 0.68, 0.5, 0] as const;

interface Class {
  readonly low: number;
  readonly high: number;
  readonly colour: string;
}

/** As many classes of about as many figures each as there are shades, or fewer; none holds what another does. */
function classesOf(counts: readonly number[], accent: string): readonly Class[] {
  const distinct = [...new Set(counts)].sort((a, b) => a - b);
  const many = Math.min(SHADES.length, distinct.length);
  return Array.from({ length: many }, (_, index) => {
    const those = distinct.slice(Math.ceil((index * distinct.length) / many), Math.ceil(((index + 1) * distinct.length) / many));
    const shade = SHADES[many === 1 ? 1 : Math.round((index * (SHADES.length - 1)) / (many - 1))] ?? 0;
    return { low: those[0] ?? 0, high: those.at(-1) ?? 0, colour: mixed(accent, 'FFFFFF', shade) };
  });
}

/** Null without outlines, or where nothing is told to take place: no document has an empty frame, or one where all is 0. Actions that take place everywhere count in each commune. */
export function communesMap(
  project: Pick<Project, 'info' | 'contours'>,
  { rows, everywhere }: View['communes'],
  accent: string,
  language: Language,
): ViewChart | null {
  const words = { ...chartWords[language], ...sketchWords[language] };
  const placed = project.contours.flatMap((contour) => {
    const [name, rings] = [communeOf(contour, project.info.territory?.communes ?? []), ringsIn(contour.geometry)];
    return name === undefined || rings === null ? [] : [{ name, rings }];
  });
  const names = [...new Set(placed.map(({ name }) => name))];
  if (names.length === 0) return null;
  const known = rows.filter(({ name }) => names.includes(name));
  const counts = known.map(({ actions }) => actions.length + everywhere.actions.length);
  if (counts.every((count) => count === 0)) return null;
  const classes = classesOf(counts, accent);
  return chartOf(
    {
      kind: 'map',
      title: words.communes,
      categories: known.map(({ name }) => name),
      colours: counts.map((count) => classes.find(({ low, high }) => count >= low && count <= high)?.colour ?? null),
      series: [{ name: words.actions, values: counts }],
      outlines: outlinesOf(known.map(({ name }) => placed.filter((one) => one.name === name).flatMap(({ rings }) => rings))),
      legend: classes.map(({ low, high, colour }) => ({ label: words.actionsIn(low, high), colour, pictogram: null })),
      header: words.commune,
    },
    language,
  );
}
