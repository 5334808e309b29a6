// What a session does where there is no project: begin one, bring in a plan that exists, or see the example.
import { resolve } from 'node:path';
import { type Asks, type Choice, questionOf, questions } from '../../../asking/index.ts';
import { wordsOf } from '../../../editing/index.ts';
import { findTerritories, isFolder, isThere, pathFrom, type Territory } from '../../../reading/index.ts';
import { askedFor } from '../../../usecases/changes/given-answers.ts';
import { provisionalTitle } from '../../../usecases/changes/new-project.ts';
import { type Form, replyTo } from '../../../usecases/guide/step.ts';
import { label, labelOf } from '../../../wording/label.ts';
import { guideWords } from '../../../wording/project/guide.ts';
import { territoryLine } from '../../../wording/project/new-project.ts';
import type { Sitting } from './do-step.ts';

/** Where the session goes on, once it is done. */
export interface Beginning extends Form {
  readonly folderOf: (answered: Parameters<Form['commands']>[0]) => string;
}

/** What the official lists know it by; a commune and its agglomération may share a name. */
const mark = ({ siren, communes }: Territory): string => siren ?? communes[0]?.insee ?? '';

function asksTerritory({ language }: Sitting): readonly Asks[] {
  const words = guideWords[language];
  const choices = (typed: string): readonly Choice[] =>
    findTerritories(typed).map((one) => ({
      value: mark(one),
      says: `${territoryLine(one, language)} – ${label(`project.territory.kind=${one.kind}`, language) ?? one.kind}`,
      names: [mark(one), one.name, label(`project.territory.kind=${one.kind}`, language) ?? one.kind],
    }));
  return [
    () =>
      questionOf('territory', words.territory, {
        names: [labelOf('project.territory', 'fr'), labelOf('project.territory', 'en')],
      }),
    (given) => {
      const typed = given.get('territory')?.[0];
      const found = choices(typed ?? '');
      if (typed === undefined || found.length === 1) return null;
      const { notFound, asNamed } = questions[language];
      return found.length === 0
        ? questionOf('named', notFound(typed), {
            choices: [{ value: 'named', says: asNamed, names: [] }],
            isRequired: true,
            names: ['hors des listes', 'outside the lists'],
          })
        : questionOf('which', words.whichTerritory, { choices: found, isRequired: true });
    },
  ];
}

/** The territory that was named, and told apart. */
function territoryOf(answered: Parameters<Form['commands']>[0]): Territory | undefined {
  const found = findTerritories(replyTo(answered, 'territory'));
  const which = replyTo(answered, 'which');
  return which === '' ? found[0] : found.find((one) => mark(one) === which);
}

const folderOf: Beginning['folderOf'] = (answered) => replyTo(answered, 'folder');

/** `jalon init`; with a file, the plan that it holds is brought in too. */
export function beginning(sitting: Sitting, withPlan: boolean): Beginning {
  const { language, world } = sitting;
  const words = guideWords[language];
  const { kinds, methods, terms, currentTerm } = askedFor({}, world.today, language);
  const listed = (values: readonly { readonly value: string; readonly says: string }[]) => ({
    choices: values.map((one) => ({ ...one, names: [] })),
    proposed: values.slice(0, 1).map(({ value }) => value),
  });
  const year = (month: string): string => month.slice(0, 4);
  const termLine = ({ start, end }: { readonly start: string; readonly end: string }): string => `${year(start)}-${year(end)}`;
  const both = (key: string): readonly string[] => [labelOf(key, 'fr'), labelOf(key, 'en')];
  const asks: readonly Asks[] = [
    ...asksTerritory(sitting),
    () => questionOf('kind', labelOf('project.kind', language), { ...listed(kinds), names: both('project.kind') }),
    () => questionOf('method', labelOf('project.method', language), { ...listed(methods), names: both('project.method') }),
    () =>
      questionOf('term', labelOf('project.term', language), {
        choices: terms.map((one) => ({ value: `${one.start}/${one.end}`, says: termLine(one), names: [year(one.start)] })),

        proposed: [`${currentTerm.start}/${currentTerm.end}`],
        names: both('project.term'),
      }),
    (given) => {
      const term = terms.find(({ start, end }) => `${start}/${end}` === given.get('term')?.[0]) ?? currentTerm;
      return questionOf('title', labelOf('project.title', language), {
        isRequired: true,
        proposed: [provisionalTitle(term, language)],
        names: both('project.title'),
      });
    },
    ...(withPlan
      ? [
          () =>
            questionOf('file', words.planFile, {
              isRequired: true,
              fault: (text) => (isThere(resolve(world.cwd, text)) ? null : words.noFile(text)),
            }),
        ]
      : []),
    () =>
      questionOf('excel', words.excel, {
        choices: words.yesOrNo.map((says) => ({ value: says, says, names: [] })),
        proposed: words.yesOrNo.slice(1),
      }),
    (given) => {
      const typed = given.get('territory')?.[0] ?? '';
      const name = typed === '' ? '' : wordsOf(findTerritories(typed)[0]?.name ?? typed);
      return questionOf('folder', words.folder, {
        isRequired: true,
        proposed: [name === '' || isFolder(resolve(world.cwd, name)) ? (language === 'fr' ? 'projet' : 'project') : name],
      });
    },
  ];
  return {
    asks,
    folderOf,
    commands: (answered) => {
      const territory = territoryOf(answered);
      const option = (name: string, value: string): readonly string[] => (value === '' ? [] : [name, value]);
      const folder = folderOf(answered);
      const init = [
        'init',
        folder,
        ...(territory ? ['--territory', mark(territory)] : option('--territory-name', replyTo(answered, 'territory'))),
        ...option('--kind', label(`project.kind=${replyTo(answered, 'kind')}`, language) ?? replyTo(answered, 'kind')),
        ...option('--method', replyTo(answered, 'method')),
        ...option('--term', replyTo(answered, 'term')),
        ...option('--title', replyTo(answered, 'title')),
        ...(replyTo(answered, 'excel') === words.yesOrNo[0] ? ['--excel'] : []),
        '--yes',
      ];
      const file = replyTo(answered, 'file');
      return file === '' ? [init] : [init, ['import', 'plan', file, '--project', folder, '--yes']];
    },
  };
}

/** `jalon demo`. */
export const example = ({ language }: Sitting): Beginning => ({
  asks: [() => questionOf('folder', guideWords[language].demoFolder, { isRequired: true, proposed: ['jalon-demo'] })],
  commands: (answered) => [['demo', folderOf(answered)]],
  folderOf,
});

/** As people would type it. */
export const shown = (root: string, cwd: string): string => pathFrom(cwd, root) || '.';
