// What a place of the command line may hold, when only the project or the package knows.
import { resolve } from 'node:path';
import { knownCodes, ruleOf, surveyFormatsOf } from '../checking/index.ts';
import { findThing, thingsIn, unfinishedIn } from '../editing/index.ts';
import { fields } from '../model/generated/fields.ts';
import { type Language, type SurveyFormat, shippedLooks, type Workspace } from '../model/index.ts';
import {
  findBlocks,
  findProjects,
  isFolder,
  isProject,
  nameOrganisation,
  readSurveyFormats,
  readWorkspace,
} from '../reading/index.ts';
import { theOne } from '../values/index.ts';
import {
  documentWord,
  kindNames,
  kindPurpose,
  kindSaid,
  kindWord,
  namesOf,
  placeName,
  placeOf,
  typable,
  wordOf,
} from '../vocabulary/index.ts';
import { label, valuesOf } from '../wording/label.ts';
import { formatTitle } from '../wording/surveys/survey-formats.ts';
import { visible } from '../wording/visible.ts';
import { catalogueOf, modelWord, surveyModelsOf } from './catalogue.ts';
import { wholeNamed, wholes } from './changes/assigned.ts';
import { documentsOf } from './documents/documents-of.ts';
import { messagesTyped } from './message-names.ts';
import { ownRulesAround } from './own-rules.ts';

/** Where somebody types, and in which language. */
export interface TypingPlace {
  readonly cwd: string;
  readonly language: Language;
}

export interface Candidate {
  readonly value: string;
  /** What it is, in a few words; may be empty. */
  readonly does: string;
}

interface Typed {
  readonly typed: readonly string[];
  readonly given: ReadonlyMap<string, string>;
  /** The word so far. */
  readonly start: string;
}

/** One word of a list with commas is completed at a time. */
const inList = (start: string, all: readonly Candidate[]): readonly Candidate[] => {
  const before = start.slice(0, start.lastIndexOf(',') + 1);
  return all.map((one) => ({ ...one, value: before + one.value }));
};

const textOf = (value: Readonly<Record<string, unknown>>): string => {
  const said = ['title', 'statement', 'text', 'label', 'name', 'function', 'message'].map((key) => value[key]);
  return said.find((one): one is string => typeof one === 'string') ?? '';
};

const ids = ({ files }: Workspace, wanted = /./): readonly Candidate[] =>
  thingsIn(files)
    .filter(({ id }) => /^[A-Z]{2}-/.test(id) && wanted.test(id))
    .map(({ id, value }) => ({ value: id, does: textOf(value) }));

/** What a renewal decides on: several at once, or one with its reason. */
function unfinished({ files }: Workspace, asked: string, start: string): readonly Candidate[] {
  const those = unfinishedIn(thingsIn(files)).map(({ id, value }) => ({ value: id, does: textOf(value) }));
  if (asked.endsWith('close')) return those.map((one) => ({ ...one, value: `${one.value}=` }));
  return inList(start, asked.endsWith('carry') ? [{ value: 'all', does: '' }, ...those] : those);
}

const kinds = (language: Language): readonly Candidate[] =>
  kindNames
    .map((kind) => ({ value: typable(kindWord(kind, language)), does: kindPurpose(kind, language) }))
    .filter(({ value }) => value !== '');

/** Where ids are asked for, and which. */
const idsAsked: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:rename old|add --in|remove (?:things|--replace-by))$/, /./],
  [/^(?:rank --(?:why|against)|plan --why-not|calendar --action)$/, /^AC-/],
  [/^(?:export survey id|(?:status|import survey) --survey)$/, /^SV-/],
  [/^(?:renew --(?:lead|elected-lead)|export person who)$/, /^PE-/],
  [/^add --from$/, /^(?:IV|WS|SV)-/],
  [/^status --indicator$/, /^IN-/],
  [/^trace --clear$/, /^ND-/],
  [/ --body$/, /^BO-/],
];

/** Where one of the values of a field is asked for. */
const valuesAsked: Readonly<Record<string, string>> = {
  'purge --data': 'project.dataProtection.retention.data',
  'add --kind': 'evaluation.kind',
  'add --college': 'ballots.ballots.college',
};
const valuesIn = (field: string, language: Language): readonly Candidate[] =>
  valuesOf(field).map((value) => {
    const key = `${field}=${value}`;
    return { value: wordOf(key, language), does: label(key, language) ?? '' };
  });

/** `status=`, then its values: `status=planned`. */
function assignments({ files }: Workspace, { typed, start }: Typed, language: Language): readonly Candidate[] {
  const [id = ''] = typed;
  const thing = wholeNamed(files, id) ?? findThing(thingsIn(files), id);
  if (thing === undefined) return [];
  const top = placeOf(thing.kind, thing.pointer);
  const own = (fields[thing.kind] ?? []).flatMap((field) => {
    const rest = top === '' ? field.path : field.path.startsWith(`${top}.`) ? field.path.slice(top.length + 1) : '';
    return rest === '' || rest.includes('.') || rest === 'id' ? [] : [{ ...field, key: rest }];
  });
  const place = placeName(thing.kind, thing.pointer);
  const [, typedKey, how = ''] = /^([^=]+?)([+-]?=)/.exec(start) ?? [];
  if (typedKey === undefined)
    return own.map((field) => {
      const key = `${place}.${field.key}`;
      return { value: `${wordOf(key, language)}=`, does: label(key, language) ?? '' };
    });
  const field = theOne(
    typedKey,
    own.map((one) => ({ item: one, names: [one.key, ...namesOf(`${place}.${one.key}`)] })),
  );
  const item = (fields[thing.kind] ?? []).find(({ path }) => field !== undefined && path === `${field.path}.*`) ?? field;
  return (item?.values ?? []).map((value) => {
    const key = `${place}.${field?.key}=${value}`;
    return { value: `${typedKey}${how}${wordOf(key, language)}`, does: label(key, language) ?? '' };
  });
}

/** Those of the catalogue, the project's own among them. */
const models = (workspace: Workspace | null, language: Language): readonly Candidate[] => {
  const asked = workspace ?? { root: '.', templates: [] };
  const catalogue = catalogueOf(asked);
  return [...catalogue.actions, ...catalogue.indicators, ...surveyModelsOf(asked)].map((model) => ({
    value: modelWord(model, language),
    does: model.title[language],
  }));
};

const codes = ({ cwd }: TypingPlace, language: Language): readonly Candidate[] => [
  ...knownCodes.map((value) => ({ value, does: ruleOf(value)?.[language].why ?? '' })),
  ...ownRulesAround(cwd).rules.map((rule) => ({ value: rule.code, does: visible(rule[language].why) })),
];

/** Those of a project; where there is none, the shipped ones and the organisation's. */
const formatsAt = (root: string): readonly SurveyFormat[] =>
  surveyFormatsOf(isProject(root) ? readWorkspace(root) : readSurveyFormats(root));

/** The organisation is named on the line that is typed, where no command has read it yet. */
function surveyFormats({ given }: Typed, { cwd, language }: TypingPlace): readonly Candidate[] {
  const organisation = resolve(cwd, given.get('--organisation') ?? '.');
  if (given.has('--organisation') && isFolder(organisation)) nameOrganisation(organisation);
  return formatsAt(resolve(cwd, given.get('--project') ?? '.')).map(({ id, written }) => ({
    value: id,
    does: formatTitle(written.title, language),
  }));
}

const documents = (workspace: Workspace | null, language: Language): readonly Candidate[] =>
  documentsOf({ project: workspace?.root }).ofProject.map((kind, _, all) => ({
    value: documentWord(kind, all, language),
    does: kind.title[language],
  }));

/** `asked` is the command and what it waits for: an option, or the name of an argument. */
export function candidatesFor(asked: string, typed: Typed, place: TypingPlace): readonly Candidate[] {
  const { language } = place;
  const project = (): Workspace | null => {
    const named = /^(?:rank|render|status|plan|calendar) /.test(asked) ? typed.typed[0] : typed.given.get('--project');
    const [root] = findProjects([named ?? '.'], place.cwd);
    return root === undefined ? null : readWorkspace(root);
  };
  const inProject = (find: (workspace: Workspace) => readonly Candidate[]): readonly Candidate[] => {
    const workspace = project();
    return workspace === null ? [] : find(workspace);
  };
  if (asked === 'set id')
    return inProject((workspace) => [
      ...ids(workspace),
      ...wholes.map((kind) => ({ value: wordOf(kind, language), does: label(kind, language) ?? '' })),
    ]);
  if (asked === 'trace ids') {
    const messages = messagesTyped(language).map(({ id, typed: value }) => ({
      value,
      does: label(`document.messages=${id}`, language) ?? '',
    }));
    return inProject((workspace) => [...ids(workspace), ...messages]);
  }
  const wanted = idsAsked.find(([places]) => places.test(asked));
  if (wanted !== undefined) return inProject((workspace) => ids(workspace, wanted[1]));
  const valued = valuesAsked[asked];
  if (valued !== undefined) return valuesIn(valued, language);
  if (/^renew --(?:carry|done|close)$/.test(asked)) return inProject((workspace) => unfinished(workspace, asked, typed.start));
  if (asked === 'set assignments') return inProject((workspace) => assignments(workspace, typed, language));
  if (asked === 'add kind') return kinds(language);
  if (asked === 'add words') {
    const isValue = kindSaid(typed.typed[0] ?? '') === 'value';
    return isValue && typed.typed.length === 1 ? inProject((workspace) => ids(workspace, /^IN-/)) : [];
  }
  if (asked === 'add --like') return models(project(), language);
  if (asked === 'import survey --format') return surveyFormats(typed, place);
  if (asked === 'explain code') return codes(place, language);
  if (asked === 'validate --only') return inList(typed.start, codes(place, language));
  if (asked === 'compare --as') return documents(project(), language);
  if (asked === 'render --only') return inList(typed.start, documents(project(), language));
  if (asked === 'render --theme') return Object.keys(shippedLooks).map((value) => ({ value, does: '' }));
  if (asked === 'template eject document') {
    const root = project()?.root;
    const names = new Set(findBlocks(language, { project: root }).map(({ block }) => block));
    return [...documents(project(), language), ...[...names].map((value) => ({ value, does: `{{> ${value}}}` }))];
  }
  return asked.endsWith(' document') ? documents(project(), language) : [];
}
