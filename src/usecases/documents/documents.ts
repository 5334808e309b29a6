// One project's documents: seen by what their readers may know, then made from their templates.
import {
  type Deliverable,
  type DocumentFormat,
  type KeptData,
  type Language,
  languages,
  type Problem,
  type Readership,
  type ThemeFile,
  type UsageError,
  type View,
} from '../../model/index.ts';
import { blocksOn, type FoundTemplate, folderOf, type TemplateShelves } from '../../reading/index.ts';
import { type DeliverableKind, type Pack, type TemplateProblem, unfolded } from '../../rendering/index.ts';
import { themeOf } from '../../values/index.ts';
import type { RunContext } from '../work-on.ts';
import { onceReady } from './later.ts';
import { picturesOf } from './pictures-of.ts';
import { prepared } from './prepared.ts';
import { heldApart, readersOf } from './same-file.ts';
import { formatsOf, templatesOf } from './templates-of.ts';
import { unlessTooMuch } from './unless-too-much.ts';
import { type Reader, viewer } from './viewer.ts';

export interface DocumentOptions {
  /** The project's own when absent. */
  readonly language?: Language | undefined;
  readonly year?: number | undefined;
  /** When absent, elected members, or those for whom a document is meant; documents that are not meant for it are not made. */
  readonly audience?: Readership | undefined;
  /** The body whose next agenda is drafted; the steering committee when absent. */
  readonly body?: string | undefined;
  /** What changed since an earlier state, for the document that tells it. */
  readonly changes?: View['changes'];
  /** People by their names too, where `.private/identities.yaml` gives them: for elected members alone. */
  readonly names?: boolean | undefined;
  /** What the elimination slip proposes; what is past its date when absent. */
  readonly eliminated?: readonly KeptData[] | undefined;
  /** Each document's own, and those of templates that people bring, when absent. */
  readonly formats?: readonly DocumentFormat[] | undefined;
  /** Templates that projects share; a project's own win over them. */
  readonly organisation?: TemplateShelves['organisation'];
  /** A look that wins over the project's own. */
  readonly theme?: ThemeFile | undefined;
  /** Hears the title of each kind of document before it is made. */
  readonly tell?: ((title: string) => void) | undefined;
}

/** What other readers are given stands apart: the same document says less to them. */
const folders: { readonly [language in Language]: { readonly [one in Readership]: string } } = {
  fr: { elected: '', residents: 'habitants/', press: 'presse/' },
  en: { elected: '', residents: 'residents/', press: 'press/' },
};

/** A project is ranked and planned once for all the documents of a readership. */
function viewsOf(context: RunContext, options: Omit<Reader, 'audience' | 'language'>, languages: readonly Language[]) {
  const [language = context.project.language] = languages;
  const views = new Map<Readership, ReturnType<typeof viewer>>();
  return (audience: Readership): ReturnType<typeof viewer> => {
    const view = views.get(audience) ?? viewer(context, { ...options, audience, language, languages });
    views.set(audience, view);
    return view;
  };
}

export interface Made {
  readonly files: readonly Deliverable[];
  readonly faults: readonly TemplateProblem[];
  /** Documents that would be written over others. */
  readonly problems: readonly Problem[];
  /** Kinds of documents of which the project has nothing to say yet. */
  readonly undue: readonly string[];
  /** Those asked for in formats of which they have no template, and the formats that they have. */
  readonly untemplated: readonly { readonly id: string; readonly formats: readonly DocumentFormat[] }[];
  /** Why the history of the project is not read, when it has one. */
  readonly unread: Pick<UsageError, 'code' | 'values'> | undefined;
}

/** What all documents of a project are made with; faults, those of pictures among them, and refusals are heard as they are made. */
async function settingOf(asked: RunContext, options: DocumentOptions) {
  const context = options.theme === undefined ? asked : { ...asked, project: { ...asked.project, theme: options.theme } };
  const { project, workspace } = context;
  const language = options.language ?? project.language;
  const spoken = options.language ? [language] : [language, ...languages.filter((one) => one !== language)];
  const theme = themeOf(project.theme);
  const refusals: Pick<UsageError, 'code' | 'values'>[] = [];
  return {
    ...(await picturesOf(theme, folderOf(workspace))),
    ...{ context, options, language, spoken, theme, refusals },
    blocksIn: blocksOn({ project: workspace.root, organisation: options.organisation }),
    see: viewsOf(context, { ...options, unread: ({ code, values }) => refusals.push({ code, values }) }, spoken),
  };
}

type Setting = Awaited<ReturnType<typeof settingOf>>;

/** A document to make for its readers, by itself or for the pack that holds it. */
interface Wanted {
  readonly kind: DeliverableKind;
  readonly pack: Pack | undefined;
  readonly audience: Readership;
}

/** A pack is followed by its parts; none is made for whom it is not meant. */
async function wantedOf(asked: DeliverableKind, { see, options, language }: Setting): Promise<readonly Wanted[]> {
  const readers = readersOf(asked, options.audience);
  if (readers === null) return [];
  const pack = asked.parts.length === 0 ? undefined : unfolded(asked, await (await see(readers))(asked, language));
  return [asked, ...(pack?.parts ?? [])].flatMap((kind) => {
    const audience = readersOf(kind, options.audience);
    return audience === null ? [] : [{ kind, pack, audience }];
  });
}

interface Version {
  readonly spoken: Language;
  readonly templates: readonly (FoundTemplate | null)[];
}

/** The languages in which a document is made, each with its templates; none without any. */
const versionsOf = (kind: DeliverableKind, { context, options, language, spoken }: Setting): readonly Version[] =>
  (kind.inEachLanguage ? spoken : [language])
    .map((one) => ({ spoken: one, templates: templatesOf(kind, context.workspace.root, one, options) }))
    .filter(({ templates }) => templates.length > 0);

/** The files of a document in one language. */
async function filesIn(
  { spoken, templates }: Version,
  { kind, pack, audience }: Wanted,
  { context: { project, workspace }, options, language, theme, blocksIn, see, pictures, faults }: Setting,
): Promise<readonly Deliverable[]> {
  options.tell?.(kind.title[spoken]);
  const shown = await (await see(audience))(kind, spoken, pack);
  const files: Deliverable[] = [];
  for (const template of templates) {
    const { problems, make } = prepared(kind, template, {
      language: spoken,
      theme,
      blocks: blocksIn(spoken),
      project: folderOf(workspace),
      wording: project.info.wording,
    });
    faults.push(...problems);
    const made = problems.length > 0 ? null : await unlessTooMuch(() => onceReady(() => make(shown, pictures)), faults);
    files.push(...(made ?? []));
  }
  return files.map((one) => ({ ...one, path: folders[language][audience] + one.path }));
}

/** A document as it came out: without files and without fault, the project has nothing to say in it yet. */
interface MadeDocument extends Wanted {
  readonly files: readonly Deliverable[];
  readonly isTemplated: boolean;
  readonly isFaulty: boolean;
}

async function made(wanted: Wanted, setting: Setting): Promise<MadeDocument> {
  const before = setting.faults.length;
  const versions = versionsOf(wanted.kind, setting);
  const files: Deliverable[] = [];
  for (const version of versions) files.push(...(await filesIn(version, wanted, setting)));
  return { ...wanted, files, isTemplated: versions.length > 0, isFaulty: setting.faults.length > before };
}

/** Set out, told apart, made one after the other, and held against each other. */
export async function makeDocuments(
  context: RunContext,
  kinds: readonly DeliverableKind[],
  options: DocumentOptions,
): Promise<Made> {
  const setting = await settingOf(context, options);
  const wanted = (await Promise.all(kinds.map((kind) => wantedOf(kind, setting)))).flat();
  const documents: MadeDocument[] = [];
  for (const one of wanted) documents.push(await made(one, setting));
  const templated = documents.filter(({ isTemplated }) => isTemplated);
  return {
    ...heldApart(documents),
    faults: setting.faults,
    undue: templated.filter(({ files, isFaulty }) => files.length === 0 && !isFaulty).map(({ kind }) => kind.id),
    untemplated: documents
      .filter(({ isTemplated }) => !isTemplated)
      .map(({ kind }) => ({ id: kind.id, formats: formatsOf(kind, context.workspace.root, setting.language, options) })),
    unread: setting.refusals[0],
  };
}
