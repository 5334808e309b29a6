// Everything that a project publishes, as its readers hold it together: what is hidden in one file is shown in another, perhaps.
import { exportDataset, open, render, workbook } from '../../../src/index.ts';
import type { Project, Readership } from '../../../src/model/index.ts';
import { mentionsIn, needSourcesOf } from '../../../src/project/thread/index.ts';
import type { Published } from './attack.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Printed, type PrintedQuestion, paragraphsAndTables, readAnnex } from './read-annex.ts';
import { answersSaid, peopleOf } from './read-counts.ts';

export interface ReadFile {
  readonly path: string;
  readonly blocks: readonly Block[];
}

const today = '2026-11-28';

/** `only`: these documents alone, without what is exported. */
export async function filesOf(root: string, readers: readonly (Readership | undefined)[], only?: readonly string[]) {
  const project = open(root, { today });
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for (const audience of readers)
    files.push(...(await render(project, { language: 'fr', ...(only && { only }), ...(audience && { audience }) })).files);
  if (only === undefined) {
    files.push({ path: 'classeur.xlsx', bytes: await workbook(project, 'fr') });
    files.push(...(exportDataset(project)?.files ?? []));
  }
  if (project.project === null) throw new Error('it does not read');
  return { project: project.project, files: files.map(({ path, bytes }): ReadFile => ({ path, blocks: blocksOf(path, bytes) })) };
}

/** Of each survey, what is known of it. */
export function publishedOf(project: Project, files: readonly ReadFile[]): readonly Published[] {
  const answers = files.filter(({ path }) => !isAboutSurvey(path)).flatMap(({ blocks }) => answersSaid(blocks));
  return project.surveys.flatMap(({ id, questions = [] }) => {
    const waves = new Map<string, Printed>();
    for (const { path, blocks } of files.filter((one) => isAboutSurvey(one.path) && one.path.includes(`-${id}`))) {
      const wave = /(?:annexe|resultats)-(.*)\.\w+$/.exec(path)?.[1] ?? '';
      const printed = readAnnex(
        path.endsWith('.xlsx') ? blocks.flatMap((one) => (typeof one === 'string' ? [one] : paragraphsAndTables(one))) : blocks,
      );
      const before = waves.get(wave);
      waves.set(wave, before === undefined ? printed : together(before, printed));
    }
    if (waves.size === 0) return [];
    const needs = [...needSourcesOf(project)].flatMap(([need, sources]) => {
      const from = questions.flatMap(({ text, options = [] }) =>
        options.flatMap((one) => (one.need === need ? [{ question: text, answer: one.label }] : [])),
      );
      const others = mentionsIn(sources.filter(({ kind, source }) => kind !== 'survey' || !source?.startsWith(`${id}/`)));
      const { statement = '' } = project.needs.find((one) => one.id === need) ?? {};
      const said = new Set(files.flatMap(({ blocks }) => peopleOf(blocks, statement)));
      return from.length === 0 ? [] : [...said].map((people) => ({ need: statement, people, others, from }));
    });
    return [{ waves: [...waves.values()], answers, needs }];
  });
}

const isAboutSurvey = (path: string): boolean => /(?:annexe|resultats)-SV-/.test(path);

/** The same wave in two files: whatever either shows. */
function together(one: Printed, two: Printed): Printed {
  const other = (text: string): PrintedQuestion | undefined => two.questions.find((question) => question.text === text);
  return {
    people: one.people || two.people,
    questions: [...one.questions, ...two.questions.filter(({ text }) => one.questions.every((own) => own.text !== text))].map(
      (question) => {
        const also = other(question.text);
        return {
          ...question,
          isSeveral: question.isSeveral || also?.isSeveral === true,
          lines: question.lines.map(({ base, answers }, at) => ({
            base: base ?? also?.lines[at]?.base ?? null,
            answers: answers.map(({ label, count }) => ({
              label,
              count: count ?? also?.lines[at]?.answers.find((answer) => answer.label === label)?.count ?? null,
            })),
          })),
          crossings: question.crossings.map((crossing) => {
            const same = also?.crossings.find(({ by }) => by === crossing.by);
            const groups = crossing.groups.map((group) => {
              const twin = same?.groups.find(({ label }) => label === group.label);
              const shares = group.shares.map(
                (share, at) => share ?? twin?.shares[same?.answers.indexOf(crossing.answers[at] ?? '') ?? -1] ?? null,
              );
              return { ...group, shares, base: group.base ?? twin?.base ?? null, mean: group.mean ?? twin?.mean ?? null };
            });
            return { ...crossing, groups, apart: [...crossing.apart, ...(same?.apart ?? [])] };
          }),
        };
      },
    ),
  };
}
