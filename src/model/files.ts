// What each kind of YAML file holds, as its schema says, readonly.
import type * as written from './generated/files.ts';
import type { Immutable } from './immutable.ts';
import type { CheckSettings, KnownProblems } from './settings.ts';

export type ProjectFile = Immutable<written.ProjectFile>;
export type ActorsFile = Immutable<written.ActorsFile>;
export type LaunchFile = Immutable<written.LaunchFile>;
export type Attendance = Immutable<written.Attendance>;
export type Meeting = Immutable<written.Meeting>;
export type Decision = Immutable<written.Decision>;
export type DiagnosticFile = Immutable<written.DiagnosticFile>;
export type Interview = Immutable<written.Interview>;
export type Workshop = Immutable<written.Workshop>;
export type Survey = Immutable<written.Survey>;
export type SurveyResults = Immutable<written.SurveyResults>;
export type ResidentsVote = Immutable<written.ResidentsVote>;
export type ResidentsVoteResults = Immutable<written.ResidentsVoteResults>;
export type Question = Immutable<written.Question>;
export type SurveyTranslation = Immutable<written.Translation>;
export type NeedsFile = Immutable<written.NeedsFile>;
export type Need = Immutable<written.Need>;
export type AxesFile = Immutable<written.AxesFile>;
export type Axis = Immutable<written.Axis>;
export type Objective = Immutable<written.Objective>;
export type Action = Immutable<written.Action>;
export type BudgetLine = Immutable<written.BudgetLine>;
export type FundingLine = Immutable<written.FundingLine>;
export type CriteriaFile = Immutable<written.CriteriaFile>;
export type Criterion = Immutable<written.Criterion>;
export type BallotsFile = Immutable<written.BallotsFile>;
export type Ballot = Immutable<written.Ballot>;
export type PlanFile = Immutable<written.PlanFile>;
export type FrozenPlan = Immutable<written.FrozenPlan>;
export type IndicatorsFile = Immutable<written.IndicatorsFile>;
export type Indicator = Immutable<written.Indicator>;
export type ValuesFile = Immutable<written.ValuesFile>;
export type IndicatorValue = Immutable<written.Value>;
export type Evaluation = Immutable<written.Evaluation>;
export type CommunicationFile = Immutable<written.CommunicationFile>;
export type SurveyFormatFile = Immutable<written.SurveyFormatFile>;
export type ThemeFile = Immutable<written.ThemeFile>;
export type ContoursFile = Immutable<written.ContoursFile>;
export type Contour = Immutable<written.Contour>;
export type PortfolioFile = Immutable<written.PortfolioFile>;
/** What a sitting settled, as its page saves it: each change says what it found. */
export type Sitting = Immutable<written.Sitting>;
export type WordsFile = Immutable<written.WordsFile>;
/** Words of templates, by name, in each language. */
export type TemplateWords = Immutable<written.TemplateWords>;
export type SharedAction = Immutable<written.SharedAction>;
export type PilotCall = Immutable<written.PilotCall>;
export type PortfolioMember = Immutable<written.PortfolioMember>;
export type Method = Immutable<written.Method>;
export type DocumentFile = Immutable<written.DocumentFile>;
/** Known by the name of its folder. */
export type NamedDocument = DocumentFile & { readonly id: string };
export type MethodStep = Immutable<written.MethodStep>;
export type RuleFile = Immutable<written.RuleFile>;
export type Person = Immutable<written.Person>;
export type Department = Immutable<written.Department>;
export type Organisation = Immutable<written.Organisation>;
export type Body = Immutable<written.Body>;
/** Money and periods as they stand in a file, before they become the nouns `Money` and `Period`. */
export type WrittenMoney = Immutable<written.Money>;
export type WrittenPeriod = Immutable<written.Period>;

/** What is read from disk by kind: the type of each kind of file. */
export interface FileKinds {
  readonly project: ProjectFile;
  readonly actors: ActorsFile;
  readonly launch: LaunchFile;
  readonly meeting: Meeting;
  readonly diagnostic: DiagnosticFile;
  readonly interview: Interview;
  readonly workshop: Workshop;
  readonly survey: Survey;
  readonly 'survey-format': SurveyFormatFile;
  readonly 'survey-results': SurveyResults;
  readonly 'residents-vote': ResidentsVote;
  readonly 'residents-vote-results': ResidentsVoteResults;
  readonly needs: NeedsFile;
  readonly axes: AxesFile;
  readonly action: Action;
  readonly criteria: CriteriaFile;
  readonly ballots: BallotsFile;
  readonly plan: PlanFile;
  readonly 'frozen-plan': FrozenPlan;
  readonly indicators: IndicatorsFile;
  readonly values: ValuesFile;
  readonly evaluation: Evaluation;
  readonly communication: CommunicationFile;
  readonly method: Method;
  readonly document: DocumentFile;
  readonly words: WordsFile;
  readonly sitting: Sitting;
  readonly catalogue: Immutable<written.CatalogueFile>;
  readonly theme: ThemeFile;
  readonly contours: ContoursFile;
  readonly portfolio: PortfolioFile;
  readonly rule: RuleFile;
  readonly identities: Immutable<written.IdentitiesFile>;
  readonly checks: CheckSettings;
  readonly 'known-problems': KnownProblems;
  readonly 'plan-columns': Immutable<written.PlanColumnsFile>;
}
export type FileKind = keyof FileKinds;
