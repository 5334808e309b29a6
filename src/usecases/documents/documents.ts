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
import { blocksOn, folderOf, type TemplateShelves } from '../../reading/index.ts';
import { type DeliverableKind, type Pack, type TemplateProblem, unfolded } from '../../rendering/index.ts';
import { themeOf } from '../../values/index.ts';
import type { RunContext } from '../work-on.ts';
import { onceReady } from './later.ts';
import { picturesOf } from './pictures-of.ts';
import { prepared } from './prepared.ts';
import { readersOf, sameFile } from './same-file.ts';
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

export async function makeDocuments(
  asked: RunContext,
  kinds: readonly DeliverableKind[],
  options: DocumentOptions,
): Promise<Made> {
  const context = options.theme === undefined ? asked : { ...asked, project: { ...asked.project, theme: options.theme } };
  const { project, workspace } = context;
  const language = options.language ?? project.language;
  const theme = themeOf(project.theme);
  const folder = folderOf(workspace);
  const { pictures, faults } = await picturesOf(theme, folder);
  const blocksIn = blocksOn({ project: workspace.root, organisation: options.organisation });
  const files: Deliverable[] = [];
  const undue: string[] = [];
  const untemplated: Made['untemplated'][number][] = [];
  /** Each said once, by the document and the file. */
  const problems = new Map<string, Problem>();
  const owners = new Map<string, { readonly id: string; readonly pack: Pack | undefined }>();
  const spoken = options.language ? [options.language] : [language, ...languages.filter((one) => one !== language)];
  const refusals: Pick<UsageError, 'code' | 'values'>[] = [];
  const see = viewsOf(context, { ...options, unread: ({ code, values }) => refusals.push({ code, values }) }, spoken);
  const unfoldedKinds = async (pack: DeliverableKind): Promise<readonly (readonly [DeliverableKind, Pack | undefined])[]> => {
    const audience = readersOf(pack, options.audience);
    if (pack.parts.length === 0 || audience === null) return [[pack, undefined]];
    const held = unfolded(pack, await (await see(audience))(pack, language));
    return [pack, ...held.parts].map((kind) => [kind, held]);
  };
  const take = (file: Deliverable, kind: DeliverableKind, pack: Pack | undefined): void => {
    // A disk may not tell two names apart that differ by case alone.
    const name = file.path.toLowerCase();
    const owner = owners.get(name);
    owners.set(name, owner ?? { id: kind.id, pack });
    // One that is asked for by itself and by the folder that holds it is the same.
    if (owner === undefined || (owner.id === kind.id && owner.pack !== pack)) files.push(file);
    else problems.set(`${kind.id} ${file.path}`, sameFile(kind, file.path, owner.id === kind.id ? null : owner.id));
  };
  for (const [kind, pack] of (await Promise.all(kinds.map(unfoldedKinds))).flat()) {
    const audience = readersOf(kind, options.audience);
    if (audience === null) continue;
    const sum = () => files.length + faults.length + problems.size;
    const before = sum();
    let isTemplated = false;
    for (const spokenLanguage of kind.inEachLanguage ? spoken : [language]) {
      const templates = templatesOf(kind, workspace.root, spokenLanguage, options);
      if (templates.length === 0) continue;
      isTemplated = true;
      options.tell?.(kind.title[spokenLanguage]);
      const shown = await (await see(audience))(kind, spokenLanguage, pack);
      for (const template of templates) {
        const { problems: wrong, make } = prepared(kind, template, {
          language: spokenLanguage,
          theme,
          blocks: blocksIn(spokenLanguage),
          project: folder,
          wording: project.info.wording,
        });
        faults.push(...wrong);
        const made = wrong.length > 0 ? [] : ((await unlessTooMuch(() => onceReady(() => make(shown, pictures)), faults)) ?? []);
        for (const one of made) take({ ...one, path: folders[language][audience] + one.path }, kind, pack);
      }
    }
    if (!isTemplated) untemplated.push({ id: kind.id, formats: formatsOf(kind, workspace.root, language, options) });
    else if (sum() === before) undue.push(kind.id);
  }
  return { files, faults, problems: [...problems.values()], undue, untemplated, unread: refusals[0] };
}
