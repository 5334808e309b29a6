// Actions in the committee's categories, for people.
import type { Project, Ranking, SortedActions } from '../../model/index.ts';
import { colon, titleIn } from '../../values/index.ts';
import { entrySentences, ruleSentences, sortedGroups, sortingWords, vetoSentences } from '../../wording/ranking/sorting-words.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

export function sortingReport(
  project: Project,
  ranking: Ranking,
  sorted: SortedActions | null,
  { language, colour }: ReportStyle,
): string {
  const ink = paint(colour);
  if (sorted === null) return `${sortingWords[language].none}\n`;
  const titles = new Map(project.actions.map(({ id, title }) => [id, visible(title)]));
  const naming = {
    language,
    nameOf: (id: string) => id,
    titleOf: (id: string) => visible(titleIn(ranking.criteria, id)),
  };
  const width = widest(sorted.actions.map(({ action }) => action));
  return [
    ink.bold(visible(project.info.title)),
    ...ruleSentences(sorted, naming),
    ...entrySentences(ranking, sorted, naming).map(({ category, asks }) =>
      ink.dim(`· ${visible(category)}${colon[language]}${asks}`),
    ),
    ...sortedGroups(sorted, naming).flatMap(({ title, actions }) => [
      '',
      ink.bold(`${visible(title)} (${actions.length})`),
      ...actions.flatMap((one) => [
        `  ${padEnd(one.action, width)}  ${titles.get(one.action) ?? ''}`,
        ...vetoSentences(ranking, one, naming).map((text) => ink.dim(`  ${' '.repeat(width)}  ↳ ${text}`)),
      ]),
    ]),
    '',
  ].join('\n');
}
