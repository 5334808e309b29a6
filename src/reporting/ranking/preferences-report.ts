// Actions two by two, for people: before which each always comes, behind which, and on what it depends for the others.
import type { ComparedPair, Preferences, Project, Ranking } from '../../model/index.ts';
import { colon, titleIn } from '../../values/index.ts';
import { preferenceWords, turning } from '../../wording/ranking/preferences.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';

export function preferencesReport(
  project: Project,
  { criteria, study }: Ranking,
  { actions, pairs, settled }: Preferences,
  { language, colour }: ReportStyle,
): string {
  const [words, ink] = [preferenceWords[language], paint(colour)];
  const titles = new Map(project.actions.map(({ id, title }) => [id, visible(title)]));
  const naming = {
    language,
    nameOf: (id: string) => id,
    titleOf: (id: string) => visible(titleIn(criteria, id)),
  };
  const list = (said: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`  ${said}${colon[language]}${ids.join(', ')}`];
  const behind = (id: string, holds: ComparedPair['holds']) => pairs.filter((one) => one.before === id && one.holds === holds);
  const ahead = (id: string, holds: ComparedPair['holds']) => pairs.filter((one) => one.after === id && one.holds === holds);
  const block = (id: string): string[] => [
    ink.bold(`${id} · ${titles.get(id) ?? ''}`),
    ...list(
      words.always,
      behind(id, 'always').map(({ after }) => after),
    ),
    ...list(words.level, [...behind(id, 'level').map(({ after }) => after), ...ahead(id, 'level').map(({ before }) => before)]),
    ...list(
      words.never,
      ahead(id, 'always').map(({ before }) => before),
    ),
    ...behind(id, 'depends').map(
      (pair) => `  ${words.depends}${colon[language]}${words.passes(pair.after, id, turning(pair, naming))}`,
    ),
  ];
  return [
    ink.bold(words.heading(study?.weights ?? 'around')),
    ink.dim(`· ${words.settled(settled, pairs.length)}`),
    '',
    ...actions.flatMap((id) => [...block(id), '']),
  ].join('\n');
}
