// What changed between two states: as lines of a terminal, or as Markdown.
import { type Difference, type DifferenceGroup, differenceCodes, differenceGroups, type Language } from '../model/index.ts';
import { differenceWords } from '../wording/differences.ts';
import { formatDate } from '../wording/formats.ts';
import { visible } from '../wording/visible.ts';
import { differenceSentence, type NameOfId } from './difference-sentence.ts';
import { markdownText } from './markdown-text.ts';
import { paint } from './paint.ts';

export interface ToldDifferences {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly from: string;
  readonly to: string;
  /** What it is compared with: a commit, a folder. */
  readonly state: string;
  readonly differences: readonly Difference[];
  readonly nameOf: NameOfId;
}
export interface GroupOfDifferences {
  readonly group: DifferenceGroup;
  readonly label: string;
  readonly items: readonly string[];
}

/** Groups that have something to tell, each change a sentence. */
export function differenceGroupsOf({ differences, nameOf }: ToldDifferences, language: Language): readonly GroupOfDifferences[] {
  return differenceGroups.flatMap((group) => {
    const items = differences
      .filter(({ code }) => differenceCodes[code] === group)
      .map((one) => visible(differenceSentence(one, language, nameOf)));
    return items.length === 0 ? [] : [{ group, label: differenceWords[language].groups[group], items }];
  });
}

const heading = ({ title, from, to, state }: ToldDifferences, language: Language): string => {
  const words = differenceWords[language];
  return visible(
    from === to ? words.beside(title, state) : words.title(title, formatDate(from, language), formatDate(to, language)),
  );
};

export function differencesReport(
  told: ToldDifferences,
  { language, colour }: { readonly language: Language; readonly colour: 0 | 1 | 2 | 3 },
): string {
  const ink = paint(colour);
  const words = differenceWords[language];
  const groups = differenceGroupsOf(told, language);
  return `${[
    ink.bold(heading(told, language)),
    ...(told.from === told.to ? [] : [ink.dim(words.since(visible(told.state), formatDate(told.from, language)))]),
    ...(groups.length === 0 ? ['', words.nothing] : []),
    ...groups.flatMap(({ label, items }) => ['', `${ink.bold(label)} (${items.length})`, ...items.map((item) => `  · ${item}`)]),
  ].join('\n')}\n`;
}

export function differencesMarkdown(told: ToldDifferences, language: Language): string {
  const groups = differenceGroupsOf(told, language);
  return `${[
    `# ${markdownText(heading(told, language))}`,
    ...(groups.length === 0 ? ['', differenceWords[language].nothing] : []),
    ...groups.flatMap(({ label, items }) => ['', `## ${label}`, '', ...items.map((item) => `- ${markdownText(item)}`)]),
  ].join('\n')}\n`;
}
