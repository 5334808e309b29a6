// What every part of the view is made from: the published project, its links, its results, and the words of its language.
import {
  type Action,
  type AmendedPlan,
  type Annex,
  type Bilingual,
  type CatalogueService,
  type CommunicationStanding,
  type CountingDocument,
  type DocumentFile,
  type Duty,
  type FigureId,
  type HeldInFile,
  type KeptData,
  type Language,
  type MatrixMethod,
  type MeasuredIndicator,
  type MessageId,
  type Plan,
  type PlannedAction,
  type Project,
  type RankedAction,
  type Ranking,
  type RankingGrounds,
  type Readership,
  type Recipient,
  type Session,
  type SurveyChange,
  type SurveyProof,
  type SurveyStatistics,
  shippedDuties,
  type Theme,
  type ToldVote,
  type View,
  type YearPlan,
} from '../../model/index.ts';
import { type Links, linksOf, type NameOf, namesOf, type Say } from '../../project/thread/index.ts';
import { everyAction } from '../../project/time/index.ts';
import { reasonNames } from '../../summarising/index.ts';
import { axisColour, themeOf } from '../../values/index.ts';
import { inWording } from '../../wording/gendered.ts';
import { type DocumentWords, documentWords, label, type ReasonNames } from '../../wording/index.ts';
import { lazily } from './lazily.ts';
import { published } from './published.ts';

type Reader = NonNullable<DocumentFile['reader']>;

/** Each method as it names itself. */
type MethodLabels = Readonly<Record<MatrixMethod, Bilingual>>;

/** `today` is `YYYY-MM-DD`; `year` is the one whose plan is shown. */
export interface ProjectRequest {
  readonly project: Project;
  readonly ranking: Ranking | null;
  /** What the ranking is defended with, by those who present it; not told when absent. */
  readonly grounds?: RankingGrounds | null;
  readonly methodLabels?: MethodLabels;
  /** Of jalon. */
  readonly version?: string;
  readonly plan: Plan | null;
  readonly measures?: readonly MeasuredIndicator[];
  /** All those of the catalogue; none when they are not told. */
  readonly duties?: readonly Duty[];
  /** What the project keeps about people; nothing when it is not told. */
  readonly kept?: readonly KeptData[];
  /** Of these, what is proposed for elimination: what is past its date when absent. */
  readonly eliminated?: readonly KeptData[] | undefined;
  /** What is proved of the small counts of its surveys; nothing when it is not told. */
  readonly proofs?: readonly SurveyProof[];
  /** The documents that print such counts; none when they are not told. */
  readonly counting?: readonly CountingDocument[];
  /** What its files hold about people; nothing when it is not told. */
  readonly held?: readonly HeldInFile[];
  readonly year: number;
  readonly today: string;
  /** Elected members when absent. */
  readonly readership?: Readership;
  /** Those of the catalogue; those that ship with jalon when they are not told. */
  readonly services?: readonly CatalogueService[];
  /** The names of people by their ids, when they are asked for: they are told to elected members alone. */
  readonly people?: ReadonlyMap<string, string>;
  /** What changed since a decision froze the year, when one did. */
  readonly amended?: AmendedPlan | null;
  /** As they may be published, in the language of the document; none when they are not told. */
  readonly surveys?: readonly SurveyStatistics[];
  /** Answers that were asked twice, of those surveys. */
  readonly surveyChanges?: readonly SurveyChange[];
  /** What its votes of residents came to; none when they are not told. */
  readonly votes?: readonly ToldVote[];
  /** What the method is to make known, for those who conduct the project; not told when absent. */
  readonly communicating?: CommunicationStanding;
  /** The sitting that is prepared, whose meeting is among those of the project; none when absent. */
  readonly session?: Session | null;
  /** The project's own when absent. */
  readonly language?: Language;
}

/** `deliverable` chooses the texts written by hand. */
export interface DocumentRequest {
  readonly deliverable: string;
  /** The document whose texts it says; its own when absent. */
  readonly texts?: string;
  /** Of which year it is: asked once a text is for one year alone. */
  readonly ofYear?: () => number | null;
  readonly title: string;
  /** Those to whom its pieces of communication speak: none when absent. `drafted`: the first has one before anybody planned it. */
  readonly recipients?: readonly Recipient[];
  readonly drafted?: boolean;
  /** For whom it is written, and in how many pages at most. */
  readonly reader?: Reader;
  readonly pages?: number;
  /** What its reader is to decide, with the names of values between braces. */
  readonly decision?: string;
  /** When it is awaited, as a condition on the view: always when absent. */
  readonly awaited?: string;
  /** The same, of what says that it was decided: once it is whole, nothing is awaited. */
  readonly taken?: string;
  /** What it may say first, by what matters to its reader, and the figures beside. */
  readonly messages?: readonly MessageId[];
  readonly figures?: readonly FigureId[];
  /** Since an earlier state, when that is told; and the page of a sitting, made when it is wanted. */
  readonly changes?: View['changes'];
  readonly livePage?: () => string;
  /** All those in which the document is made, the project's own first; that of the view alone when absent. */
  readonly languages?: readonly Language[];
  /** Of the sitting, when documents are made for one: `of` are the kinds of decisions that each serves. */
  readonly annexes?: readonly Annex[];
  /** What the folder holds in which the document stands, in its order. */
  readonly documents?: NonNullable<View['session']>['documents'];
}

export type ViewRequest = ProjectRequest & DocumentRequest;

export interface ViewInput {
  readonly project: Project;
  readonly language: Language;
  readonly today: string;
  readonly year: number;
  readonly readership: Readership;
  readonly theme: Theme;
  /** Of each axis, by its id. */
  readonly colours: ReadonlyMap<string, string>;
  readonly words: DocumentWords;
  readonly say: Say;
  readonly name: NameOf;
  readonly links: Links;
  readonly actions: ReadonlyMap<string, Action>;
  readonly ranking: Ranking | null;
  readonly ranked: ReadonlyMap<string, RankedAction>;
  readonly grounds: RankingGrounds | null;
  readonly methodLabels: MethodLabels | null;
  readonly version: string | null;
  readonly plan: Plan | null;
  readonly yearPlan: YearPlan | null;
  /** By action, in the plan of the year. */
  readonly planned: ReadonlyMap<string, PlannedAction>;
  /** What the reasons of the plan name. */
  readonly reasonNames: ReasonNames;
  readonly measures: ReadonlyMap<string, MeasuredIndicator>;
  readonly duties: readonly Duty[];
  readonly services: readonly CatalogueService[];
  readonly amended: AmendedPlan | null;
  readonly kept: readonly KeptData[];
  readonly eliminated: readonly KeptData[];
  readonly proofs: readonly SurveyProof[];
  readonly counting: readonly CountingDocument[];
  readonly held: readonly HeldInFile[];
  readonly surveys: readonly SurveyStatistics[];
  readonly surveyChanges: readonly SurveyChange[];
  readonly votes: readonly ToldVote[];
  readonly communicating: CommunicationStanding | null;
  readonly session: Session | null;
}

export const viewInputOf = lazily<ViewInput, ProjectRequest>({
  project: ({ project }, { readership }) => published(project, readership),
  language: ({ language, project }) => language ?? project.language,
  today: ({ today }) => today,
  year: ({ year }) => year,
  readership: ({ readership = 'elected' }) => readership,
  theme: (_, { project }) => themeOf(project.theme),
  colours: (_, { project, theme }) => new Map((project.axes.axes ?? []).map(({ id }, index) => [id, axisColour(theme, index)])),
  words: (_, { language }) => documentWords[language],
  say:
    (_, { language, project }) =>
    (key) => {
      const said = label(key, language);
      return said === undefined ? undefined : inWording(said, project.info.wording);
    },
  name: ({ people }, { project, say, words, readership }) =>
    withPeople(namesOf(project, say), words.noFunction, readership === 'elected' ? people : undefined),
  links: (_, { project }) => linksOf(project),
  actions: (_, { project }) => new Map(everyAction(project).map((action) => [action.id, action])),
  ranking: ({ ranking }) => ranking,
  ranked: ({ ranking }) => new Map(ranking?.ranked.map((one) => [one.action, one])),
  // Who weighed what, and how an order is argued, is for those who decide.
  grounds: (request, { readership }) => (readership === 'elected' ? (request.grounds ?? null) : null),
  methodLabels: ({ methodLabels = null }) => methodLabels,
  version: ({ version = null }) => version,
  plan: ({ plan }) => plan,
  yearPlan: ({ plan, year }) => plan?.years.find((one) => one.year === year) ?? null,
  planned: (_, { yearPlan }) => new Map(yearPlan?.actions.map((one) => [one.action, one])),
  reasonNames: (_, { project, language, plan, ranking }) => reasonNames({ project, language }, plan, ranking),
  measures: ({ measures = [] }) => new Map(measures.map((one) => [one.indicator, one])),
  duties: ({ duties = [] }) => duties,
  services: ({ services = shippedDuties.services }) => services,
  amended: ({ amended = null }) => amended,
  kept: ({ kept = [] }) => kept,
  eliminated: ({ eliminated }, { kept }) => eliminated ?? kept.filter(({ isPast }) => isPast),
  proofs: ({ proofs = [] }) => proofs,
  counting: ({ counting = [] }) => counting,
  held: ({ held = [] }) => held,
  surveys: ({ surveys = [] }) => surveys,
  surveyChanges: ({ surveyChanges = [] }) => surveyChanges,
  votes: ({ votes = [] }) => votes,
  communicating: (request, { readership }) => (readership === 'elected' ? (request.communicating ?? null) : null),
  session: ({ session = null }) => session,
});

/** People by their names, with their functions. */
const withPeople =
  (nameOf: NameOf, noFunction: string, people: ReadonlyMap<string, string> | undefined): NameOf =>
  (kind, reference) => {
    const found = nameOf(kind, reference);
    if (kind !== 'person') return found;
    const own = people?.get(reference);
    // Of whom the register says no function, documents do not write the id.
    if (found.id !== null && found.name === found.id) return { ...found, name: own ?? noFunction };
    return own === undefined ? found : { ...found, name: `${own} (${found.name})` };
  };
