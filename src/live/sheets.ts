// What somebody reads of each action before it is discussed.
import type { Action, Language, LiveSheet, Project } from '../model/index.ts';
import { budgetOf, costOf } from '../project/money/index.ts';
import { branchesOf, namesOf } from '../project/thread/index.ts';
import { axisColour, periodOf, themeOf } from '../values/index.ts';
import { formatMoney, formatPeriod } from '../wording/formats.ts';
import { label } from '../wording/label.ts';
import { liveWords } from '../wording/votes/live.ts';

const paragraphs = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\n[ \t]*\n/).flatMap((part) => (part.trim() === '' ? [] : [part.trim().replace(/\n(?![-*\d])/g, ' ')]));

export function sheetsOf(project: Project, language: Language): Readonly<Record<string, LiveSheet>> {
  const words = liveWords[language].sheet;
  const [branches, theme] = [branchesOf(project), themeOf(project.theme)];
  const axes = project.axes.axes ?? [];
  const name = namesOf(project, (key) => label(key, language));
  const needs = new Map(project.needs.map(({ id, statement }) => [id, statement]));
  const sheet = (action: Action): LiveSheet => {
    const axis = branches.get(action.axis ?? '')?.axis;
    const planned = costOf(budgetOf(action)).planned;
    const [start, end] = [periodOf(action.start), periodOf(action.end)];
    const leads = [
      ...(action.leadOrganisations ?? []).map((one) => name('organisation', one).name),
      ...(action.leadDepartments ?? []).map((one) => name('department', one).name),
    ];
    const facts = [
      [words.cost, planned && formatMoney(planned, language)],
      [words.start, start && formatPeriod(start, language)],
      [words.end, end && formatPeriod(end, language)],
      [words.leads, leads.join(', ')],
    ] as const;
    return {
      axis: axis?.title ?? null,
      colour: axis === undefined ? null : `#${axisColour(theme, axes.indexOf(axis))}`,
      texts: [...paragraphs(action.context), ...paragraphs(action.description), ...(action.objectives ?? [])],
      needs: (action.needs ?? []).flatMap((id) => needs.get(id) ?? []),
      facts: facts.flatMap(([fact, value]) => (value ? [{ label: fact, value }] : [])),
    };
  };
  return Object.fromEntries(project.actions.map((action) => [action.id, sheet(action)]));
}
