// A territory's project, whole: every register of every file, in a fixed order, references still as ids.
import type {
  Action,
  ActorsFile,
  AxesFile,
  Ballot,
  CommunicationFile,
  Contour,
  CriteriaFile,
  DiagnosticFile,
  Evaluation,
  FileKind,
  FrozenPlan,
  Indicator,
  IndicatorValue,
  Interview,
  LaunchFile,
  Meeting,
  Need,
  PlanFile,
  ProjectFile,
  ResidentsVote,
  ResidentsVoteResults,
  Survey,
  SurveyResults,
  ThemeFile,
  Workshop,
} from './files.ts';
import type { Language } from './language.ts';
import type { Step } from './standing.ts';
import type { TextBlock } from './workspace.ts';

/** JSON-able. Lists keep the order of their file; files are sorted by path. Absent registers are empty. */
export interface Project {
  readonly root: string;
  readonly info: ProjectFile;
  readonly language: Language;
  /** The look of its documents as it is written, there or in a file of its own; null when it leaves that to jalon. */
  readonly theme: ThemeFile | null;
  /** Of the communes, when the project holds some. */
  readonly contours: readonly Contour[];
  readonly step: Step;
  readonly actors: ActorsFile;
  readonly launch: LaunchFile;
  readonly meetings: readonly Meeting[];
  readonly diagnostic: DiagnosticFile;
  readonly interviews: readonly Interview[];
  readonly workshops: readonly Workshop[];
  readonly surveys: readonly Survey[];
  readonly surveyResults: readonly SurveyResults[];
  /** As they were counted, small counts too, of those that hold what may be published: where this computer has them. None when absent. */
  readonly countedResults?: readonly SurveyResults[];
  /**
   * The answers of surveys that no document may count, `SV-01/2026/Q4/d` each: too few people gave them, or they would give back those few.
   * Needs do not count them either; nor those who raised one elsewhere, `IV-03 ND-01`, where they are few. None when absent.
   */
  readonly untold?: readonly string[];
  readonly votes: readonly ResidentsVote[];
  readonly voteResults: readonly ResidentsVoteResults[];
  readonly needs: readonly Need[];
  readonly axes: AxesFile;
  /** Of the running term of office: its programme. */
  readonly actions: readonly Action[];
  /** Those that were over when a former term ended, as `formerTerms` of `project.yaml` says. */
  readonly formerActions: readonly Action[];
  readonly criteria: CriteriaFile;
  /** All ballots, with the file's year. */
  readonly ballots: readonly { readonly year: number; readonly ballot: Ballot }[];
  readonly plan: PlanFile;
  readonly frozenPlans: readonly { readonly year: number; readonly plan: FrozenPlan }[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
  readonly evaluations: readonly Evaluation[];
  readonly communication: CommunicationFile;
  readonly texts: readonly TextBlock[];
  /** Kinds of which a file failed: what refers into them cannot be judged. */
  readonly incomplete: readonly FileKind[];
}
