// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.

export type Money =
  | number
  | {
      min: number;
      max: number;
    };
export type Basis = 'excl-tax' | 'incl-tax';
export type Period = string | number;
export type Day = string;
export type Attendance =
  | string
  | {
      audience: string;
      headcount?: number;
    };
export type Audience = 'elected' | 'staff' | 'residents' | 'businesses' | 'associations';
export type NeedVotes =
  | string
  | {
      need: string;
      votes?: number;
    };
export type Qualifier = 'over' | 'under' | 'about';
export type ThemePartners = {
  name: string;
  logo?: string;
}[];
export type Sentence =
  | string
  | {
      fr?: string;
      en?: string;
    };
export type Mapped =
  | string
  | {
      /**
       * @minItems 1
       */
      column?: string | [string, ...string[]];
      columns?: {
        [k: string]: string | undefined;
      };
      answers?: {
        [k: string]: string | null | undefined;
      };
    };

export interface BudgetLine {
  year?: number;
  nature?: 'investment' | 'operating';
  label?: string;
  planned?: Money;
  committed?: Money;
  spent?: Money;
  basis?: Basis;
  currency?: string;
}
export interface FundingLine {
  funder?: string;
  kind?: 'grant' | 'own-funds' | 'loan' | 'contribution' | 'in-kind';
  amount?: Money;
  year?: number;
  staffPart?: Money;
  servicePart?: Money;
  scheme?: string;
  status?: 'planned' | 'requested' | 'granted' | 'refused' | 'received';
  basis?: Basis;
  currency?: string;
}
export interface Milestone {
  date?: Period;
  label: string;
  done?: boolean;
}
export interface Task {
  id?: string;
  title: string;
  owner?: string;
  start?: Period;
  end?: Period;
  status?: 'planned' | 'in-progress' | 'done' | 'dropped';
  weight?: number;
}
export interface Action {
  id: string;
  number?: string;
  title: string;
  shortTitle?: string;
  axis?: string;
  secondaryAxes?: string[];
  partOf?: string;
  context?: string;
  description?: string;
  objectives?: string[];
  needs?: string[];
  theme?: string;
  tags?: string[];
  wave?: string;
  related?: string[];
  model?: string;
  publish?: boolean;
  leads?: string[];
  leadDepartments?: string[];
  leadOrganisations?: string[];
  electedLeads?: string[];
  carrier?: string;
  team?: {
    person?: string;
    function?: string;
    role?: string;
    timeShare?: number;
  }[];
  bodies?: string[];
  prerequisites?: (
    | string
    | {
        text: string;
        met?: boolean;
      }
  )[];
  dependsOn?: (
    | string
    | {
        action: string;
        lag?: number;
        from?: 'end' | 'start';
      }
  )[];
  partners?: (
    | string
    | {
        organisation: string;
        role?: string;
        agreement?: {
          status?: string;
          until?: Period;
        };
      }
  )[];
  audiences?: string[];
  scope?: {
    communes?:
      | string
      | (
          | string
          | {
              commune: string;
              status?: 'planned' | 'joined' | 'declined';
              date?: Day;
            }
        )[];
  };
  alternative?: string;
  impacts?: (
    | string
    | {
        text: string;
        on?: string;
        sign?: 'positive' | 'negative';
      }
  )[];
  risks?: {
    id?: string;
    text: string;
    likelihood?: number;
    severity?: number;
    response?: string;
    owner?: string;
  }[];
  budget?: BudgetLine[];
  staff?: {
    year?: number;
    planned?: number;
    spent?: number;
  }[];
  funding?: FundingLine[];
  means?: {
    human?: string;
    technical?: string;
    financial?: string;
  };
  start?: Period;
  end?: Period;
  calendarNote?: string;
  milestones?: Milestone[];
  tasks?: Task[];
  indicators?: string[];
  evaluationMode?: string;
  obligations?: {
    obligation: string;
    deadline?: Period;
    voluntary?: boolean;
  }[];
  scores?: {
    [k: string]: number | undefined;
  };
  declaredPriority?: 'high' | 'medium' | 'low';
  status?: 'to-discuss' | 'planned' | 'in-progress' | 'paused' | 'blocked' | 'done' | 'dropped';
  statusReason?: string;
  replacedBy?: string | string[];
  blocker?: {
    cause: string;
    liftedBy?: string;
    since?: Period;
  };
  progress?: {
    value: number;
    reason?: string;
  };
  weather?: 'secured' | 'reachable' | 'needs-support' | 'compromised';
  journal?: {
    date?: Day;
    author?: string;
    text: string;
  }[];
  participation?: {
    level?: 'none' | 'information' | 'consultation' | 'concertation' | 'co-construction';
    proof?: string;
  };
  attachments?: {
    path?: string;
    url?: string;
    label?: string;
    sha256?: string;
  }[];
}
export interface Person {
  id: string;
  civility?: 'ms' | 'mr';
  function?: string;
  kind?: 'elected' | 'agent' | 'resident' | 'partner';
  department?: string;
  organisation?: string;
  capacity?: number;
}
export interface Department {
  id: string;
  name: string;
  capacity?: number;
}
export interface Organisation {
  id: string;
  name: string;
  kind?: string;
}
export interface Body {
  id: string;
  kind?:
    | 'steering'
    | 'technical'
    | 'residents-group'
    | 'commission'
    | 'council'
    | 'board'
    | 'development-council'
    | 'advisory'
    | 'other';
  name?: string;
  chair?: string;
  members?: Attendance[];
  quorum?: number;
  size?: number;
  frequency?: string;
}
export interface ActorsFile {
  people?: Person[];
  departments?: Department[];
  organisations?: Organisation[];
  bodies?: Body[];
  stakeholders?: {
    organisation: string;
    role?: string;
    interest?: string;
    influence?: string;
  }[];
}
export interface Axis {
  id: string;
  number?: string;
  title: string;
  stake?: string;
  needs?: string[];
  indicators?: string[];
  objectives?: Objective[];
}
export interface Objective {
  id: string;
  number?: string;
  title: string;
  level?: number;
  objectives?: Objective[];
}
export interface AxesFile {
  vision?: string;
  principles?: string[];
  challenges?: {
    id: string;
    title: string;
    findings?: string[];
  }[];
  axes?: Axis[];
}
export interface Ballot {
  voter: string;
  college?: 'elected' | 'staff' | 'residents' | 'partners';
  influence?: number;
  date?: Day;
  weights?: {
    points?: {
      [k: string]: number | undefined;
    };
    cards?: string[][];
    ratio?: number;
    order?: string[][];
    pairs?: {
      a: string;
      b: string;
      value: number;
    }[];
    bestWorst?: {
      best?: string;
      worst?: string;
      bestTo?: {
        [k: string]: number | undefined;
      };
      toWorst?: {
        [k: string]: number | undefined;
      };
    };
    tradeOffs?: {
      one: {
        [k: string]: number | undefined;
      };
      other: {
        [k: string]: number | undefined;
      };
      better: 'one' | 'other' | 'equal';
    }[];
    direct?: {
      [k: string]: number | undefined;
    };
  };
  verdicts?: {
    [k: string]: Verdict[] | undefined;
  };
  scores?: {
    [k: string]:
      | {
          [k: string]: number | undefined;
        }
      | undefined;
  };
}
export interface Verdict {
  from: number;
  to: number;
  difference: 'none' | 'very-weak' | 'weak' | 'moderate' | 'strong' | 'very-strong' | 'extreme';
  upTo?: 'very-weak' | 'weak' | 'moderate' | 'strong' | 'very-strong' | 'extreme';
}
export interface BallotsFile {
  ballots?: Ballot[];
}
export interface CatalogueTheme {
  id: string;
  label: Said;
}
export interface Said {
  fr: string;
  en: string;
}
export interface CatalogueService {
  id: string;
  label: Said;
  theme?: string;
  purpose: Said;
  audiences?: Audience[];
  obligations?: string[];
  shared?: boolean;
}
export interface CatalogueObligation {
  id: string;
  label: Said;
  asks: Said;
  concerns: Said;
  condition?: string;
  date?: Period;
  every?: 'yearly';
  basis: Said;
  sources?: string[];
  checkedOn: Period;
  confidence: 'certain' | 'to-check' | 'from-memory' | 'pending';
  note?: Said;
  actions?: string[];
}
export interface CatalogueIndicator {
  id: string;
  theme?: string;
  title: Said;
  unit: Said;
  level: 'output' | 'outcome' | 'impact';
  direction: 'higher-is-better' | 'lower-is-better' | 'band';
  cumulative?: boolean;
  aggregation?: 'sum' | 'mean' | 'weighted-mean' | 'last' | 'none';
  calculation: Said;
  source: Said;
  frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'every-two-years' | 'once-per-term';
}
export interface CatalogueAction {
  id: string;
  theme?: string;
  title: Said;
  context: Said;
  description: Said;
  objectives: Said[];
  audiences?: Audience[];
  alternative?: Said;
  prerequisites?: Said[];
  partners?: Said[];
  tasks: Said[];
  months?: number;
  costs?: Said[];
  impacts?: Said[];
  risks?: {
    text: Said;
    response: Said;
  }[];
  indicators: string[];
  services?: string[];
}
export interface CatalogueFile {
  themes?: CatalogueTheme[];
  services?: CatalogueService[];
  obligations?: CatalogueObligation[];
  indicators?: CatalogueIndicator[];
  actions?: CatalogueAction[];
}
export interface CheckSettings {
  severity?: {
    [k: string]: 'off' | 'info' | 'warning' | 'error' | undefined;
  };
  options?: {
    ownShare?: number;
    aidCeiling?: number;
    actionsPerLead?: number;
  };
  waivers?: {
    rule: string;
    place?: string;
    reason: string;
    author?: string;
    until?: Day;
  }[];
  extends?: string;
}
export interface CommunicationFile {
  items?: {
    id: string;
    recipient?: 'participants' | 'residents' | 'local-press' | 'specialist-press' | 'elected' | 'staff';
    channel?: string;
    date?: Period;
    message?: string;
    author?: string;
    status?: 'planned' | 'done' | 'dropped';
    gate?: string;
  }[];
}
export interface Contour {
  type?: 'Feature';
  properties?: {};
  geometry: ContourGeometry;
  [k: string]: unknown | undefined;
}
export interface ContourGeometry {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown[];
  [k: string]: unknown | undefined;
}
export interface ContoursFile {
  type: 'FeatureCollection';
  /**
   * @minItems 1
   */
  features: [Contour, ...Contour[]];
  [k: string]: unknown | undefined;
}
export interface Criterion {
  id: string;
  title: string;
  direction?: 'higher-is-better' | 'lower-is-better';
  weight?: number;
  scale?: {
    min: number;
    max: number;
    levels?: {
      [k: string]: string | undefined;
    };
  };
  from?: 'scores' | 'budget' | 'needs';
  /**
   * @minItems 1
   */
  audiences?: [Audience, ...Audience[]];
  values?: [number, number][];
  /**
   * @minItems 1
   */
  verdicts?: [Verdict, ...Verdict[]];
  missing?: 'midpoint' | 'worst' | 'best' | 'reweight' | 'error';
  veto?: number;
}
export interface CriteriaFile {
  aggregator?: 'weighted-sum';
  weightsFrom?: 'typed' | 'ballots';
  group?: 'mean' | 'median' | 'aij' | 'aip';
  votesClose?: Day;
  criteria?: Criterion[];
  sorting?: {
    majority?: number;
    /**
     * @minItems 2
     */
    categories?: [
      {
        title: string;
        from?: {
          [k: string]: number | undefined;
        };
        veto?: {
          [k: string]: number | undefined;
        };
      },
      {
        title: string;
        from?: {
          [k: string]: number | undefined;
        };
        veto?: {
          [k: string]: number | undefined;
        };
      },
      ...{
        title: string;
        from?: {
          [k: string]: number | undefined;
        };
        veto?: {
          [k: string]: number | undefined;
        };
      }[]
    ];
    examples?: {
      action: string;
      category: string;
    }[];
  };
  overrides?: {
    action: string;
    rank?: number;
    choice?: 'selected' | 'reserve' | 'postponed' | 'excluded';
    reason: string;
    decision?: string;
  }[];
}
export interface KeyFigure {
  id: string;
  label: string;
  value?: number;
  unit?: string;
  qualifier?: Qualifier;
  source?: string;
  date?: Period;
  axis?: string;
  indicator?: string;
}
export interface Finding {
  id: string;
  text: string;
  evidence?: string[];
  needs?: string[];
}
export interface DiagnosticFile {
  portrait?: KeyFigure[];
  inventory?: {
    service: string;
    provider?: string;
    communes?: string | string[];
    users?: number;
    satisfaction?: string;
    note?: string;
  }[];
  equipment?: {
    what: string;
    commune?: string;
    place?: string;
    quantity?: number;
    state?: 'good' | 'ageing' | 'to-replace';
    date?: Period;
    source?: string;
    note?: string;
  }[];
  uses?: {
    label: string;
    audience?: Audience;
    value?: number;
    unit?: string;
    qualifier?: Qualifier;
    source?: string;
    date?: Period;
  }[];
  maturity?: {
    theme: string;
    level: number;
    date?: Day;
    note?: string;
  }[];
  swot?: {
    strengths?: string[];
    weaknesses?: string[];
    opportunities?: string[];
    threats?: string[];
  };
  findings?: Finding[];
  coverage?: {
    audience: Audience;
    channel?: 'interview' | 'survey' | 'workshop';
    justification: string;
  }[];
  synthesis?: string;
}
export interface DocumentWords {
  fr?: string;
  en?: string;
}
export interface DocumentPart {
  document: string;
  file?: DocumentName;
  /**
   * @minItems 1
   */
  annexOf?: [
    'launch' | 'diagnostic' | 'axes' | 'programme' | 'annual-plan' | 'funding' | 'evaluation' | 'step' | 'other',
    ...('launch' | 'diagnostic' | 'axes' | 'programme' | 'annual-plan' | 'funding' | 'evaluation' | 'step' | 'other')[]
  ];
}
export interface DocumentName {
  fr?: string;
  en?: string;
}
export interface TemplateWords {
  [k: string]: TemplateWord | undefined;
}
export interface TemplateWord {
  fr?: string;
  en?: string;
}
export interface DocumentFile {
  title: DocumentWords;
  of?: 'project' | 'portfolio';
  order?: number;
  step?: 'launch' | 'diagnostic' | 'programme' | 'implementation' | 'evaluation';
  /**
   * @minItems 1
   */
  audiences?: ['elected' | 'residents' | 'press', ...('elected' | 'residents' | 'press')[]];
  reader?: 'council' | 'committee' | 'technicians' | 'residents' | 'press' | 'funder';
  pages?: number;
  decision?: DocumentWords;
  awaited?: string;
  taken?: DocumentWords;
  /**
   * @minItems 1
   */
  messages?: [
    (
      | 'progress'
      | 'late'
      | 'blocked'
      | 'money'
      | 'moneyLeft'
      | 'funding'
      | 'kept'
      | 'leftOut'
      | 'load'
      | 'rankingFirst'
      | 'rankingRobust'
      | 'needsUnanswered'
      | 'needsHeard'
      | 'surveyMain'
      | 'indicators'
      | 'indicatorsOff'
      | 'changes'
      | 'decisionsAwaited'
      | 'next'
      | 'evaluationVerdicts'
      | 'risks'
    ),
    ...(
      | 'progress'
      | 'late'
      | 'blocked'
      | 'money'
      | 'moneyLeft'
      | 'funding'
      | 'kept'
      | 'leftOut'
      | 'load'
      | 'rankingFirst'
      | 'rankingRobust'
      | 'needsUnanswered'
      | 'needsHeard'
      | 'surveyMain'
      | 'indicators'
      | 'indicatorsOff'
      | 'changes'
      | 'decisionsAwaited'
      | 'next'
      | 'evaluationVerdicts'
      | 'risks'
    )[]
  ];
  /**
   * @minItems 1
   */
  figures?: [
    (
      | 'actions'
      | 'done'
      | 'late'
      | 'budget'
      | 'spent'
      | 'funded'
      | 'remaining'
      | 'needs'
      | 'answered'
      | 'heard'
      | 'indicatorsMet'
      | 'kept'
      | 'yearBudget'
      | 'yearLeft'
      | 'fte'
      | 'decisions'
    ),
    ...(
      | 'actions'
      | 'done'
      | 'late'
      | 'budget'
      | 'spent'
      | 'funded'
      | 'remaining'
      | 'needs'
      | 'answered'
      | 'heard'
      | 'indicatorsMet'
      | 'kept'
      | 'yearBudget'
      | 'yearLeft'
      | 'fte'
      | 'decisions'
    )[]
  ];
  format: 'docx' | 'pptx' | 'xlsx' | 'odt' | 'ods' | 'odp' | 'html' | 'md' | 'ics' | 'csv';
  template?: string;
  content?: string;
  when?: string;
  each?:
    | 'action'
    | 'meeting'
    | 'next-meeting'
    | 'decision'
    | 'survey'
    | 'vote'
    | 'questionnaire'
    | 'workshop'
    | 'piece'
    | 'lead'
    | 'audience'
    | 'notice';
  where?: string;
  file: DocumentName;
  blank?: DocumentName;
  year?: string;
  languages?: 'each';
  onDemand?: boolean;
  /**
   * @minItems 1
   */
  recipients?: [
    'participants' | 'residents' | 'local-press' | 'specialist-press' | 'elected' | 'staff',
    ...('participants' | 'residents' | 'local-press' | 'specialist-press' | 'elected' | 'staff')[]
  ];
  /**
   * @minItems 1
   */
  parts?: [DocumentPart, ...DocumentPart[]];
  words?: TemplateWords;
  drafted?: boolean;
}
export interface Evaluation {
  kind?: 'annual' | 'mid-term' | 'final';
  period?: Period;
  date?: Day;
  questions?: {
    id?: string;
    criterion?: 'relevance' | 'coherence' | 'effectiveness' | 'efficiency' | 'impact' | 'sustainability';
    question: string;
    answer?: string;
    evidence?: string[];
    figures?: {
      of: string;
      what: 'value' | 'baseline' | 'target' | 'planned' | 'committed' | 'spent' | 'progress' | 'level';
      period?: Period;
      value: number;
    }[];
    proposed?: boolean;
  }[];
  strengths?: (
    | string
    | {
        text: string;
        evidence?: string[];
        figures?: {
          of: string;
          what: 'value' | 'baseline' | 'target' | 'planned' | 'committed' | 'spent' | 'progress' | 'level';
          period?: Period;
          value: number;
        }[];
        proposed?: boolean;
      }
  )[];
  weaknesses?: (
    | string
    | {
        text: string;
        evidence?: string[];
        figures?: {
          of: string;
          what: 'value' | 'baseline' | 'target' | 'planned' | 'committed' | 'spent' | 'progress' | 'level';
          period?: Period;
          value: number;
        }[];
        proposed?: boolean;
      }
  )[];
  actions?: {
    action: string;
    strengths?: (
      | string
      | {
          text: string;
          evidence?: string[];
          figures?: {
            of: string;
            what: 'value' | 'baseline' | 'target' | 'planned' | 'committed' | 'spent' | 'progress' | 'level';
            period?: Period;
            value: number;
          }[];
          proposed?: boolean;
        }
    )[];
    weaknesses?: (
      | string
      | {
          text: string;
          evidence?: string[];
          figures?: {
            of: string;
            what: 'value' | 'baseline' | 'target' | 'planned' | 'committed' | 'spent' | 'progress' | 'level';
            period?: Period;
            value: number;
          }[];
          proposed?: boolean;
        }
    )[];
    next?: 'continue' | 'adapt' | 'stop';
    proposed?: boolean;
  }[];
  needVerdicts?: {
    need: string;
    verdict: 'met' | 'partly-met' | 'not-met' | 'unknown';
    byAudience?: {
      [k: string]: 'met' | 'partly-met' | 'not-met' | 'unknown' | undefined;
    };
    evidence?: string | string[];
    proposed?: boolean;
  }[];
  recommendations?: {
    id: string;
    text: string;
    owner?: string;
    due?: Period;
    evidence?: string[];
    proposed?: boolean;
  }[];
  followUp?: {
    recommendation: string;
    status?: 'open' | 'in-progress' | 'done' | 'dropped';
    note?: string;
    evidence?: string[];
    proposed?: boolean;
  }[];
  lessons?: string[];
}
export interface FrozenPlan {
  frozenBy?: string;
  weights?: {
    [k: string]: number | undefined;
  };
  scores?: {
    [k: string]:
      | {
          [k: string]: number | undefined;
        }
      | undefined;
  };
  selection?: {
    action: string;
    title?: string;
    axis?: string;
    publish?: boolean;
    choice: 'selected' | 'reserve' | 'postponed' | 'excluded';
    rank?: number;
    score?: number;
    reason?: string;
    investment?: Money;
    operating?: Money;
    fte?: number;
    grants?: number;
  }[];
  over?: {
    investment?: number;
    operating?: number;
    fte?: number;
  };
  needs?: {
    need: string;
    statement: string;
  }[];
  amendments?: {
    date: Day;
    decision?: string;
    changes?: {
      action: string;
      title?: string;
      axis?: string;
      publish?: boolean;
      choice?: 'selected' | 'reserve' | 'postponed' | 'excluded';
      investment?: Money;
      operating?: Money;
      fte?: number;
      grants?: number;
      note?: string;
    }[];
  }[];
}
export interface IdentitiesFile {
  /**
   * This interface was referenced by `IdentitiesFile`'s JSON-Schema definition
   * via the `patternProperty` "^PE-[0-9]+$".
   */
  [k: string]:
    | {
        name?: string;
        email?: string;
        phone?: string;
      }
    | undefined;
}
export interface Indicator {
  id: string;
  title: string;
  unit?: string;
  level?: 'output' | 'outcome' | 'impact';
  direction?: 'higher-is-better' | 'lower-is-better' | 'band';
  cumulative?: boolean;
  aggregation?: 'sum' | 'mean' | 'weighted-mean' | 'last' | 'none';
  calculation?: string;
  formula?: string;
  source?: string;
  owner?: string;
  frequency?: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'every-two-years' | 'once-per-term';
  cost?: string;
  headline?: boolean;
  scale?: {
    [k: string]: string | undefined;
  };
  band?: {
    min: number;
    max: number;
  };
  baseline?: {
    period?: Period;
    value: number;
    source?: string;
  };
  targets?: {
    period?: Period;
    value: number;
  }[];
  breaks?: {
    date: Day;
    reason?: string;
  }[];
  theme?: string;
  model?: string;
  link?: string;
}
export interface IndicatorsFile {
  indicators?: Indicator[];
}
export interface Interview {
  id: string;
  date?: Day;
  audience?: Audience;
  function?: string;
  commune?: string;
  headcount?: number;
  by?: string;
  mode?: string;
  notes?: string;
  quotations?: {
    text: string;
    consent?: boolean;
  }[];
  needs?: NeedVotes[];
}
export interface KnownProblems {
  format: 1;
  problems: {
    rule: string;
    path: string;
    pointer: string;
    value: string;
  }[];
}
export interface LaunchFile {
  objectives?: string[];
  prerequisites?: {
    id:
      | 'digital-awareness'
      | 'elected-lead'
      | 'achievements'
      | 'project-culture'
      | 'lead-profile'
      | 'transverse-readiness'
      | 'commune-cooperation'
      | 'human-means'
      | 'financial-means';
    status?: 'met' | 'partly-met' | 'unmet' | 'unknown';
    evidence?: string;
    owner?: string;
    date?: Day;
    action?: string;
    due?: Period;
  }[];
  effort?: {
    lead?: string;
    timeShare?: number;
    months?: number;
    budget?: Money;
  };
  support?: {
    organisation?: string;
    start?: Period;
    end?: Period;
  };
  schedule?: {
    step: 'launch' | 'diagnostic' | 'programme' | 'implementation' | 'evaluation';
    start?: Period;
    end?: Period;
  }[];
}
export interface Decision {
  id: string;
  text: string;
  owner?: string;
  due?: Period;
  status?: 'open' | 'done' | 'dropped';
  links?: string[];
  approves?: string[];
  outcome?: 'approved' | 'with-reservations' | 'postponed' | 'rejected';
  votes?: {
    for?: number;
    against?: number;
    abstain?: number;
  };
  resolution?: string;
  snapshot?: string;
}
export interface Meeting {
  id: string;
  body?: string;
  kind?: 'launch-elected' | 'launch-residents' | 'workshop' | 'public' | 'other';
  date?: Day;
  time?: string;
  place?: string;
  commune?: string;
  agenda?: string[];
  attendees?: Attendance[];
  apologies?: Attendance[];
  minutes?: string;
  decisions?: Decision[];
}
export interface GateCondition {
  id: string;
  says: Said;
  condition: string;
  by?: 'lead' | 'elected-lead' | 'steering' | 'council';
  do?: string[];
}
export interface Tell {
  recipient: 'participants' | 'residents' | 'local-press' | 'specialist-press' | 'elected' | 'staff';
  what: Said;
}
export interface MethodStep {
  id: 'launch' | 'diagnostic' | 'programme' | 'implementation' | 'evaluation';
  label: Said;
  aims?: Said[];
  with?: Said[];
  needs?: (
    | 'project'
    | 'actors'
    | 'launch'
    | 'meeting'
    | 'diagnostic'
    | 'interview'
    | 'workshop'
    | 'survey'
    | 'survey-results'
    | 'needs'
    | 'axes'
    | 'action'
    | 'criteria'
    | 'ballots'
    | 'plan'
    | 'frozen-plan'
    | 'indicators'
    | 'values'
    | 'evaluation'
    | 'communication'
  )[];
  tells?: Tell[];
  gives?: (
    | string
    | {
        fr: string;
        en: string;
      }
  )[];
  gate?: GateCondition[];
}
export interface Method {
  title: Said;
  summary?: Said;
  source?: {
    author: string;
    occasion?: string;
    date?: Day;
  };
  prerequisites?: {
    id:
      | 'digital-awareness'
      | 'elected-lead'
      | 'achievements'
      | 'project-culture'
      | 'lead-profile'
      | 'transverse-readiness'
      | 'commune-cooperation'
      | 'human-means'
      | 'financial-means';
    label: Said;
  }[];
  effort?: {
    timeShare?: number;
    months?: {
      min: number;
      max: number;
    };
    duration?: {
      min: number;
      max: number;
    };
  };
  steps: MethodStep[];
}
export interface Need {
  id: string;
  statement: string;
  theme?: string;
  audiences?: Audience[];
  mentions?: {
    audience?: Audience;
    commune?: string;
    people?: number;
  }[];
  sources?: string[];
  mergedInto?: string | string[];
  response?: {
    kind: 'deferred' | 'declined';
    reason?: string;
  };
  cleared?: {
    date?: Day;
    note?: string;
    statement?: string;
  };
}
export interface NeedsFile {
  needs?: Need[];
}
export interface PlanColumnsFile {
  columns: {
    [k: string]:
      | 'title'
      | 'number'
      | 'description'
      | 'notes'
      | 'leads'
      | 'budget'
      | 'status'
      | 'priority'
      | 'start'
      | 'end'
      | 'period'
      | 'attachments'
      | 'bucket'
      | 'outline'
      | 'objectives'
      | 'level1'
      | 'axisNumber'
      | 'objectiveNumber'
      | 'level2'
      | 'level3'
      | 'part'
      | 'context'
      | 'related'
      | 'bodies'
      | 'indicators'
      | 'leadOrganisations'
      | 'means'
      | 'partners'
      | 'leadDepartments'
      | 'electedLeads'
      | 'participation'
      | 'financing'
      | 'funding'
      | 'funder'
      | 'amount'
      | 'ongoing'
      | 'audiences'
      | 'impacts'
      | 'theme'
      | 'id'
      | 'withheld'
      | 'measures'
      | 'none'
      | undefined;
  };
}
export interface PlanFile {
  envelopes?: {
    year: number;
    investment?: number;
    operating?: number;
    fte?: number;
    counts?: 'gross' | 'net';
  }[];
  rules?: {
    minimumPerAxis?: number;
    exclusive?: string[][];
    mandatory?: string[];
    waitingCost?: number;
  };
  fixedPoints?: {
    date: Day;
    kind?: 'budget-debate' | 'budget-vote' | 'council' | 'steering' | 'other';
    label?: string;
    opens?: string[];
    awaits?: string[];
  }[];
  residents?: {
    vote: string;
    as: 'rule' | 'criterion';
    criterion?: string;
  };
}
export interface PortfolioMember {
  name: string;
  siren?: string | number;
  contact?: string;
  services?: string[];
  agreements?: AccessAgreement[];
}
export interface AccessAgreement {
  service: string;
  signed?: Day;
  until?: Day;
  contact?: string;
}
export interface PortfolioAnswer {
  member: string;
  need: string;
  service: string;
}
export interface SharedAction {
  id: string;
  title: string;
  lead: string;
  contributors?: {
    member: string;
    share?: number;
    amount?: Money;
  }[];
  actions?: {
    member: string;
    action: string;
  }[];
  budget?: {
    year?: number;
    planned?: Money;
    spent?: Money;
  }[];
  service?: string;
  note?: string;
}
export interface PortfolioMeeting {
  date: Day;
  title: string;
  kind: 'seminar' | 'territory-meeting' | 'webinar' | 'committee';
  place?: string;
  members?: string[];
  note?: string;
}
export interface PilotCall {
  id: string;
  title: string;
  service?: string;
  opens?: Day;
  closes?: Day;
  places?: number;
  cofunding?: {
    rate: number;
    ceiling?: Money;
  };
  applicants?: {
    member: string;
    status: 'applied' | 'chosen' | 'declined';
    cost?: Money;
  }[];
}
export interface Testimony {
  member: string;
  date?: Day;
  text: string;
  by?: string;
  agreed?: boolean;
}
export interface PortfolioFile {
  format: 1;
  title: string;
  language?: 'fr' | 'en';
  illustrative?: boolean;
  operator?: {
    name: string;
    siren?: string | number;
  };
  theme?: string;
  programme?: string;
  projects?: string[];
  sizeClasses?: number[];
  members?: PortfolioMember[];
  services?: CatalogueService[];
  answers?: PortfolioAnswer[];
  sharedActions?: SharedAction[];
  meetings?: PortfolioMeeting[];
  calls?: PilotCall[];
  testimonies?: Testimony[];
}
export interface ProjectFile {
  format: 1;
  title: string;
  kind?: 'territorial-project' | 'inclusion-roadmap' | 'responsible-digital' | 'master-plan' | 'strategy' | 'other';
  method?: string;
  language?: 'fr' | 'en';
  step?: 'launch' | 'diagnostic' | 'programme' | 'implementation' | 'evaluation';
  lead?: string;
  electedLead?: string;
  term?: {
    start?: Period;
    end?: Period;
  };
  period?: {
    start?: Period;
    end?: Period;
  };
  adopted?: Period;
  formerTerms?: {
    start?: Period;
    end?: Period;
    adopted?: Period;
    actions?: string[];
    archive?: string;
  }[];
  territory?: {
    name: string;
    country?: string;
    kind?:
      'cc' | 'ca' | 'cu' | 'metropole' | 'commune' | 'syndicat' | 'petr' | 'cias' | 'departement' | 'region' | 'state' | 'other';
    seat?: string;
    siren?: string | number;
    populations?: {
      value: number;
      year?: number;
      notion?: 'municipal' | 'total' | 'estimate' | 'unstated';
      source?: string;
    }[];
    communes?: {
      name: string;
      insee?: string;
      population?: number;
    }[];
    formerCommunes?: {
      name: string;
      insee?: string;
      until?: Day;
    }[];
    contours?: string;
    formerNames?: string[];
    codes?: {
      [k: string]: string | undefined;
    };
    facts?: {
      staffFte?: number;
      maternity?: boolean;
      vatActivity?: boolean;
      [k: string]: number | boolean | string | undefined;
    };
  };
  money?: {
    currency?: string;
    basis?: Basis;
  };
  theme?:
    | string
    | {
        look?: string;
        colours?: ThemeColours;
        fonts?: ThemeFonts;
        logo?: string;
        cover?: ThemeCover;
        partners?: ThemePartners;
      };
  cover?: ThemeCover;
  partners?: ThemePartners;
  wording?: 'neutral' | 'doublet' | 'midpoint';
  illustrative?: boolean;
  themes?: {
    id: string;
    label: string;
    like?: string;
  }[];
  dataProtection?: {
    controller?: {
      name?: string;
      address?: string;
      representative?: string;
      contact?: string;
    };
    officer?: {
      function?: string;
      organisation?: string;
      contact?: string;
    };
    rightsContact?: string;
    purposes?: string[];
    basis?: 'public-interest' | 'legal-obligation' | 'consent' | 'legitimate-interests';
    legalText?: string;
    recipients?: string[];
    processors?: string[];
    transfers?: string;
    security?: string[];
    retention?: {
      data: 'interviews' | 'workshops' | 'survey-answers' | 'identities' | 'attendance';
      until: Period;
    }[];
    purged?: {
      date: Day;
      data: 'interviews' | 'workshops' | 'survey-answers' | 'identities' | 'attendance';
      count: number;
      from?: Day;
      to?: Day;
      visa: string;
    }[];
  };
  checks?: CheckSettings;
}
export interface ThemeColours {
  accent?: string;
  text?: string;
  muted?: string;
  band?: string;
  /**
   * @minItems 1
   */
  axes?: [string, ...string[]];
  /**
   * @minItems 1
   */
  charts?: [string, ...string[]];
  states?: ThemeStates;
}
export interface ThemeStates {
  'to-come'?: string;
  'in-progress'?: string;
  done?: string;
  late?: string;
  blocked?: string;
  abandoned?: string;
}
export interface ThemeFonts {
  headings?: string;
  text?: string;
}
export interface ThemeCover {
  picture?: string;
}
export interface ResidentsVoteResults {
  vote: string;
  countedOn?: Day;
  fingerprint?: string;
  voters: number;
  blank?: number;
  budget: number;
  choices: {
    action: string;
    cost: number;
    supporters: number;
    votes: number;
  }[];
  groups?: {
    by: 'commune' | 'age' | 'audience';
    group: string;
    voters: number;
  }[];
  outcomes: {
    rule: 'most-votes' | 'equal-shares' | 'phragmen';
    utility?: 'cost' | 'count';
    completion?: 'none' | 'add1' | 'add1-then-votes';
    spent: number;
    share?: number;
    firstShare?: number;
    kept: {
      action: string;
      by: 'rule' | 'raised' | 'completion';
      tie?: {
        with: string[];
        by: 'supporters' | 'cost' | 'id';
      };
      paid?: {
        by: 'commune' | 'age' | 'audience';
        group: string;
        share: number;
      }[];
    }[];
    left: {
      action: string;
      lacking: number;
    }[];
    money?: {
      by: 'commune' | 'age' | 'audience';
      group: string;
      share: number;
    }[];
  }[];
}
export interface ResidentsVote {
  id: string;
  title: string;
  start?: Day;
  end?: Day;
  envelope: {
    year: number;
    nature?: 'investment' | 'operating';
    amount?: number;
    share?: number;
  };
  ballot?: 'approvals' | 'points' | 'order';
  most?: number;
  points?: number;
  choices: {
    action: string;
    cost?: number;
    code?: string;
  }[];
  rule?: 'most-votes' | 'equal-shares' | 'phragmen';
  utility?: 'cost' | 'count';
  completion?: 'none' | 'add1' | 'add1-then-votes';
  counted?: {
    action: string;
    votes: number;
    place?: string;
  }[];
  question?: {
    survey: string;
    question: string;
  };
  illustrative?: boolean;
  publication?: {
    smallestCell?: number;
    smallestBase?: number;
  };
}
export interface RuleFile {
  rules: {
    code: string;
    severity?: 'info' | 'warning' | 'error';
    step?: 'launch' | 'diagnostic' | 'programme' | 'implementation' | 'evaluation';
    each?: string;
    when: string;
    at?: string;
    values?: {
      [k: string]: string | undefined;
    };
    says: Sentence;
    why: Sentence;
    mend: Sentence;
    example: {
      wrong: string;
      right: string;
    };
  }[];
}
export interface Sitting {
  kind: 'jalon-sitting';
  version: 1;
  madeFrom: {
    fingerprint: string;
    date: string;
    project?: {
      title: string;
      siren: string | null;
    };
    weights?: {
      from: 'typed' | 'ballots';
      shares: {
        criterion: string;
        share: number;
      }[];
    };
  };
  weights?: {
    criterion: string;
    points: number;
    before: number;
  }[];
  ballots?: {
    voter: string;
    college?: 'elected' | 'staff' | 'residents' | 'partners';
    year: number;
    points: {
      [k: string]: number | undefined;
    };
  }[];
  scores?: {
    action: string;
    criterion: string;
    score: number;
    before?: number | null;
    reason: string;
  }[];
  envelopes?: {
    year: number;
    nature: 'investment' | 'operating' | 'fte';
    amount: number;
    before?: number | null;
  }[];
  minimumPerAxis?: {
    atLeast: number;
    before: number;
  };
  waitingCost?: {
    percent: number;
    before?: number | null;
  };
  rules?: {
    rule: 'mandatory' | 'exclusive' | 'depends-on' | 'opens' | 'awaits' | 'residents' | 'net';
    actions: string[];
    date?: string;
    year?: number;
    holds: boolean;
  }[];
  decisions?: string[];
}
export interface SurveyFormatFile {
  title: {
    fr?: string;
    en?: string;
  };
  recognise?: {
    signs?: number;
    first?: string[];
    holding?: string[];
    twins?: boolean;
    before?: string[];
  };
  headers?: {
    rows?: 'one' | 'answers-below' | 'questions-above' | 'texts-below';
    skip?: number;
    spread?: 'always' | 'alike';
    single?: string[];
    questions?: string[];
    shared?: string[];
    texts?: string[];
    codes?: string[];
  };
  columns?: {
    submitted?: string[];
    started?: string[];
    draft?: string[];
    finished?: string[];
    'last-page'?: string[];
    technical?: string[];
    token?: string[];
    ip?: string[];
    referrer?: string[];
    'user-agent'?: string[];
    user?: string[];
    'e-mail'?: string[];
    name?: string[];
    phone?: string[];
    location?: string[];
  };
  dates?: string[];
  decimal?: 'comma' | 'point';
  complete?: 'submitted';
  choices?: {
    separator?: string;
    ticked?: string[];
    unticked?: string[];
  };
  answers?: {
    yes?: string[];
    no?: string[];
    empty?: string[];
    'not-asked'?: string[];
    'no-opinion'?: string[];
    other?: string[];
  };
}
export interface SurveyResults {
  survey: string;
  wave?: string;
  importedOn?: Day;
  fingerprint?: string;
  publishable?: {
    smallestCell: number;
    smallestBase: number;
    leftOut?: boolean;
  };
  base?: number;
  complete?: number;
  partial?: number;
  counts?: {
    question: string;
    row?: string;
    asked?: number;
    base?: number;
    noOpinion?: number;
    options?: {
      [k: string]: number | undefined;
    };
    other?: number;
    mean?: number;
    deviation?: number;
    median?: number;
    smallest?: number;
    largest?: number;
    weighted?: {
      base?: number;
      options?: {
        [k: string]: number | undefined;
      };
      mean?: number;
      designEffect?: number;
    };
    published?: {
      answers?: {
        [k: string]:
          | {
              share?: number;
              low?: number;
              high?: number;
            }
          | undefined;
      };
      groups?: {
        [k: string]:
          | {
              count?: number;
              share?: number;
              low?: number;
              high?: number;
            }
          | undefined;
      };
      mean?: {
        value: number;
        low?: number;
        high?: number;
        deviation?: number;
        median?: number;
      };
      ends?: {
        highest: number;
        lowest: number;
      };
      nps?: {
        score: number;
        low?: number;
        high?: number;
      };
      rank?: {
        mean: number;
        first?: number;
        borda: number;
      };
    };
  }[];
  crossings?: {
    question: string;
    row?: string;
    by: string;
    counts?: {
      [k: string]:
        | {
            [k: string]: number | undefined;
          }
        | undefined;
    };
    bases?: {
      [k: string]: number | undefined;
    };
    means?: {
      [k: string]: number | undefined;
    };
    deviations?: {
      [k: string]: number | undefined;
    };
    published?: {
      columns: string[];
      rounded?: number;
      groups: {
        /**
         * @minItems 1
         */
        codes: [string, ...string[]];
        base?: number;
        counts?: {
          [k: string]: number | undefined;
        };
        shares?: {
          [k: string]: number | undefined;
        };
        mean?: number;
      }[];
      verdict: {
        kind: 'differ' | 'chance' | 'unknown';
        chiSquare?: number;
        freedom?: number;
        p?: number;
        cramersV?: number;
      };
      differences?: {
        group: string;
        answer?: string;
        here: number;
        elsewhere: number;
        p: number;
      }[];
    };
  }[];
  weighting?: {
    method: 'post-stratification' | 'raking';
    questions?: string[];
    respondents?: number;
    designEffect?: number;
    effectiveBase?: number;
    smallest?: number;
    largest?: number;
    rounds?: number;
  };
}
export interface Question {
  id: string;
  type: 'single' | 'multiple' | 'yes-no' | 'number' | 'scale' | 'nps' | 'text' | 'date' | 'matrix' | 'ranking';
  text: string;
  help?: string;
  section?: string;
  profile?: 'commune' | 'age' | 'gender' | 'audience' | 'other';
  options?: {
    code: string;
    label: string;
    need?: string;
    noOpinion?: boolean;
  }[];
  other?: boolean;
  most?: number;
  rows?: (
    | string
    | {
        code: string;
        label: string;
      }
  )[];
  scale?: {
    min?: number;
    max?: number;
    labels?: {
      [k: string]: string | undefined;
    };
  };
  unit?: string;
  showIf?: string;
  required?: boolean;
  personal?: boolean;
}
export interface Translation {
  title?: string;
  introduction?: string;
  closing?: string;
  sections?: {
    [k: string]:
      | {
          title?: string;
          text?: string;
        }
      | undefined;
  };
  questions?: {
    [k: string]:
      | {
          text?: string;
          help?: string;
          unit?: string;
          options?: {
            [k: string]: string | undefined;
          };
          rows?: {
            [k: string]: string | undefined;
          };
          labels?: {
            [k: string]: string | undefined;
          };
        }
      | undefined;
  };
}
export interface Survey {
  id: string;
  title?: string;
  audiences?: Audience[];
  languages?: ('fr' | 'en')[];
  introduction?: string;
  closing?: string;
  sections?: {
    id: string;
    title: string;
    text?: string;
  }[];
  questions?: Question[];
  translations?: {
    fr?: Translation;
    en?: Translation;
  };
  mapping?: {
    [k: string]: Mapped | undefined;
  };
  aside?: string[];
  weighting?: {
    method: 'post-stratification' | 'raking';
    margins: {
      question: string;
      targets?: {
        [k: string]: number | undefined;
      };
      source?: string;
    }[];
    largest?: number;
  };
  crossings?: string[];
  population?: number;
  publication?: {
    smallestCell?: number;
    smallestBase?: number;
  };
  waves?: {
    id: string;
    start?: Day;
    end?: Day;
    channel?: string;
  }[];
}
export interface ThemeFile {
  look?: string;
  colours?: ThemeColours;
  fonts?: ThemeFonts;
  logo?: string;
  cover?: ThemeCover;
  partners?: ThemePartners;
}
export interface Value {
  indicator: string;
  period: Period;
  value: number;
  base?: number;
  source?: string;
  note?: string;
  breakdown?: {
    value: number;
    base?: number;
    [k: string]: string | number | undefined;
  }[];
}
export interface ValuesFile {
  values?: Value[];
}
export interface WordsFile {
  words: TemplateWords;
}
export interface Workshop {
  id: string;
  date?: Day;
  audiences?: {
    audience: Audience;
    headcount?: number;
  }[];
  title?: string;
  commune?: string;
  headcount?: number;
  by?: string;
  mode?: string;
  notes?: string;
  quotations?: {
    text: string;
    consent?: boolean;
  }[];
  needs?: NeedVotes[];
}
