// Codes and references with their words, as templates see them.
import type { Coded, Named, NamedKind, View, ViewAction } from '../../model/index.ts';
import { capital } from '../../values/index.ts';
import { quoted } from '../../wording/index.ts';
import { shortened } from './chart-of.ts';
import type { ViewInput } from './view-input.ts';

/** A value of a list with its label, `field` being the key of its schema (`action.status`). */
export function coded({ say }: ViewInput, field: string, code: string | undefined): Coded | null {
  return code === undefined ? null : mustBeCoded({ say }, field, code);
}

export const mustBeCoded = ({ say }: Pick<ViewInput, 'say'>, field: string, code: string): Coded => ({
  code,
  label: say(`${field}=${code}`) ?? code,
});

/** People that are in no register may be there by their names: only elected members read these. */
export function named({ name, readership }: ViewInput, kind: NamedKind, reference: string | undefined): Named | null {
  const found = reference === undefined ? null : name(kind, reference);
  return kind === 'person' && found?.id === null && readership !== 'elected' ? null : found;
}

export const namedAll = (input: ViewInput, kind: NamedKind, references: readonly string[] | undefined): Named[] =>
  (references ?? []).flatMap((reference) => named(input, kind, reference) ?? []);

export const namesOnly = (input: ViewInput, kind: NamedKind, references: readonly string[] | undefined): string[] =>
  namedAll(input, kind, references).map(({ name }) => name);

/** Several of them stand in one sentence. */
const LONGEST_TITLE = 52;

/**
 * Readers know actions by what they are called: by their own short names where they have one, else by as much of their titles as a sentence
 * holds. Between quotation marks, so that the sentence agrees with the action, whatever its name is.
 */
export const titledIn =
  ({ actions, language }: Pick<ViewInput, 'actions' | 'language'>) =>
  (id: string): string => {
    const { title = id, shortTitle } = actions.get(id) ?? {};
    return quoted(shortTitle === undefined ? shortened(title, LONGEST_TITLE) : capital(shortTitle), language);
  };

const NAMED = /\[\[\s*([^[\]|\s]+)\s*\]\]/g;

/** `[[AC-012]]` in a text bears what it names beside the id, which leads there: readers know things by what they are called. */
export function withTitles(
  { actions, project, language }: Pick<ViewInput, 'actions' | 'project' | 'language'>,
  text: string,
): string {
  return text.replace(NAMED, (written, id: string) => {
    const found =
      actions.get(id)?.title ??
      project.needs.find((one) => one.id === id)?.statement ??
      project.indicators.find((one) => one.id === id)?.title;
    return found === undefined || /[[\]|]/.test(found)
      ? written
      : `[[${id}|${quoted(shortened(found, LONGEST_TITLE), language)}]]`;
  });
}

type AxisName = NonNullable<ViewAction['axis']>;
type ActionName = View['needs'][number]['actions'][number];

export const axisName = ({
  id,
  number,
  title,
}: {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
}): AxisName => ({
  id,
  number: number ?? null,
  title,
});

export const actionName = ({ id, title }: ActionName): ActionName => ({ id, title });

/** The axis of an action, whatever its depth. */
export function axisOf({ links }: ViewInput, { axis }: { readonly axis?: string }): AxisName | null {
  const branch = axis === undefined ? undefined : links.branches.get(axis);
  return branch ? axisName(branch.axis) : null;
}

/** What an obligation is called; the project's own catalogue comes first. */
export const dutyName = ({ duties, language, say }: Pick<ViewInput, 'duties' | 'language' | 'say'>, id: string): string =>
  duties.find(({ obligation }) => obligation.id === id)?.obligation.label[language] ?? say(`obligation=${id}`) ?? id;

/** The ids of actions as names; those that are not published, or do not exist, are left out. */
export const actionNames = ({ actions }: ViewInput, ids: readonly string[]): ActionName[] =>
  ids.flatMap((id) => {
    const action = actions.get(id);
    return action ? [actionName(action)] : [];
  });
