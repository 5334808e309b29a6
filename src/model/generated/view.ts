// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.

export interface ToldPiece {
  id: string;
  recipient: Coded | null;
  channel: string | null;
  date: Period | null;
  message: string | null;
  author: Named | null;
  status: Coded | null;
  gate: string | null;
  late: boolean;
}
export interface Coded {
  code: string;
  label: string;
}
export interface Period {
  start: string | null;
  end: string | null;
  text: string;
}
export interface Named {
  id: string | null;
  name: string;
}
export interface Piece {
  id: string | null;
  recipient: Coded;
  about: Coded;
  date: Period | null;
  channel: string | null;
  message: string | null;
  author: Named | null;
  file: string;
  openingFile: string;
  quotationFile: string;
  opening: string[];
  quotations: string[];
  closing: string[];
  done: string[];
  running: string[];
  needs: {
    statement: string;
    answer: string | null;
    response: Coded | null;
    verdict: Coded | null;
    state: State | null;
    stateColour: string | null;
  }[];
  remaining: string[];
}
export interface State {
  code: string;
  label: string;
  pictogram: string;
  colour: string;
}
export interface Hearing {
  id: string;
  date: string | null;
  name: string | null;
  audiences: string[];
  commune: string | null;
  people: number | null;
  needs: string[];
  quotations: string[];
}
export interface NeedName {
  id: string;
  statement: string;
}
export interface NeedAnswer {
  id: string;
  title: string;
  status: Coded | null;
  start: Period | null;
  end: Period | null;
  progress: number | null;
}
export interface NeedTold {
  id: string;
  statement: string;
  votes: number | null;
}
export interface NeedAnswered {
  id: string;
  statement: string;
  people: number;
  asked: string;
  actions: NeedAnswer[];
  response: Coded | null;
  reason: string | null;
  verdict: Coded | null;
}
export interface Workshop {
  id: string;
  date: string | null;
  audiences: {
    audience: string;
    headcount: number | null;
  }[];
  title: string | null;
  commune: string | null;
  headcount: number | null;
  by: Named | null;
  mode: string | null;
  quotations: {
    text: string;
    commune: string | null;
  }[];
  needs: NeedTold[];
  held: boolean;
}
export interface Money {
  min: number;
  max: number;
}
export interface Chart {
  kind:
    'bar' | 'stacked-bar' | 'line' | 'pie' | 'doughnut' | 'radar' | 'scatter' | 'bubble' | 'gantt' | 'timeline' | 'map' | 'order';
  title: string;
  categories: string[];
  colours: (string | null)[] | null;
  series: {
    name: string;
    values: (number | null)[];
    colour: string | null;
  }[];
  pictograms: string[] | null;
  today: {
    day: number;
    label: string;
  } | null;
  legend: {
    label: string;
    colour: string;
    pictogram: string | null;
  }[];
  outlines: (string | null)[] | null;
  links: string[] | null;
  categoryAxis: string | null;
  valueAxis: string | null;
  format: 'money' | 'percent' | 'number' | 'date';
  summary: string;
  headers: string[];
  rows: {
    label: string;
    cells: string[];
  }[];
  top: number | null;
}
export interface Measure {
  period: Period | null;
  value: number;
  source: string | null;
  note: string | null;
  level: string | null;
  base: number | null;
}
export interface Meeting {
  id: string;
  body: Body | null;
  kind: Coded | null;
  date: string | null;
  time: string | null;
  place: string | null;
  agenda: string[];
  attendees: string[];
  apologies: string[];
  minutes: string | null;
  decisions: Decision[];
  name: string;
  present: number;
}
export interface Body {
  id: string;
  kind: Coded | null;
  name: string;
  chair: Named | null;
  members: string[];
  quorum: number | null;
  size: number | null;
  frequency: string | null;
}
export interface Decision {
  id: string;
  text: string;
  owner: Named | null;
  due: Period | null;
  status: Coded | null;
  outcome: Coded | null;
  votes: Votes | null;
  resolution: string | null;
  date: string | null;
  body: string | null;
  late: boolean;
  stateColour: string | null;
}
export interface Votes {
  for: number | null;
  against: number | null;
  abstain: number | null;
}
export interface SessionPoint {
  number: number;
  title: string;
  items: string[];
  matters: Matter[];
  about: string | null;
}
export interface Matter {
  number: number;
  kind: Coded;
  title: string;
  proposal: string;
  visas: string[];
  considerations: string[];
  grounds: {
    id: string;
    label: string;
    text: string;
  }[];
  brief: {
    proposal: string | null;
    considerations: string[];
    details: string[];
    isWhole: boolean;
  };
  details: string[];
  articles: {
    label: string;
    number: string;
    ordinal: string | null;
    text: string;
  }[];
  cost: Money | null;
  annexes: number[];
  outcome: Coded | null;
  votes: Votes | null;
}
export interface Duty {
  id: string;
  label: string;
  asks: string;
  date: Period | null;
  inForce: boolean | null;
  basis: string;
  sources: string[];
  checkedOn: Period | null;
  confidence: Coded;
  actions: ActionName[];
  services: string[];
}
export interface ActionName {
  id: string;
  title: string;
}
export interface Cost {
  planned: Money | null;
  committed: Money | null;
  spent: Money | null;
  investment: Money | null;
  operating: Money | null;
}
export interface Account {
  count: number;
  planned: Money | null;
  committed: Money | null;
  spent: Money | null;
  investment: Money | null;
  operating: Money | null;
  hoped: Money | null;
  secured: Money | null;
  awaited: Money | null;
  asked: Money | null;
  envisaged: Money | null;
  own: Money | null;
  inKind: Money | null;
  unstated: Money | null;
  receivedOnDropped: Money | null;
  remaining: Money | null;
  gap: Money | null;
  withoutFunding: Money | null;
  surplus: Money | null;
  balanced: boolean;
}
export interface InvestmentRow {
  id: string;
  number: string | null;
  title: string;
  axis: AxisName | null;
  before: Money | null;
  amounts: (Money | null)[];
  after: Money | null;
  undated: Money | null;
  total: Money | null;
  hoped: Money | null;
  remaining: Money | null;
}
export interface AxisName {
  id: string;
  number: string | null;
  title: string;
}
export interface PlanRow {
  id: string;
  number: string | null;
  title: string;
  axis: AxisName | null;
  status: Coded | null;
  rank: number | null;
  score: number | null;
  investment: Money | null;
  operating: Money | null;
  total: Money | null;
  fte: number | null;
  choice: Coded;
  reason: string | null;
  stated: string;
  leads: string[];
  start: Period | null;
  end: Period | null;
  gone: boolean;
}
export interface Dated {
  date: string | null;
  end: string | null;
  when: Period | null;
  time: Coded | null;
  place: string | null;
  label: string;
  kind: Coded;
  action: ActionName | null;
  done: boolean | null;
  key: string;
  who: Named[];
}
export interface GanttRow {
  id: string;
  number: string | null;
  title: string;
  axis: AxisName | null;
  start: string | null;
  end: string | null;
  progress: number | null;
  state: Coded;
  concerns: string[];
}
export interface LoadRow {
  title: string;
  capacity: number | null;
  loads: number[];
  mean: number;
  worst: number;
  over: boolean;
}
export interface Changes {
  since: string;
  state: string;
  groups: {
    label: string;
    items: string[];
  }[];
}
export interface Action {
  id: string;
  number: string | null;
  title: string;
  shortTitle: string | null;
  axis: AxisName | null;
  secondaryAxes: AxisName[];
  context: string | null;
  description: string | null;
  objectives: string[];
  needs: NeedName[];
  theme: string | null;
  tags: string[];
  related: ActionName[];
  leads: Named[];
  leadDepartments: Named[];
  leadOrganisations: Named[];
  electedLeads: Named[];
  carrier: Named | null;
  team: {
    role: string | null;
    timeShare: number | null;
    name: string | null;
  }[];
  bodies: Named[];
  prerequisites: {
    text: string;
    met: boolean | null;
  }[];
  dependsOn: ActionName[];
  partners: {
    role: string | null;
    agreement: string | null;
    name: string;
  }[];
  audiences: string[];
  scope: string | null;
  alternative: string | null;
  impacts: {
    text: string;
    on: string | null;
    sign: Coded | null;
  }[];
  risks: {
    id: string | null;
    text: string;
    likelihood: number | null;
    severity: number | null;
    response: string | null;
    owner: Named | null;
    criticality: number | null;
  }[];
  budget: {
    year: number | null;
    nature: Coded | null;
    label: string | null;
    planned: Money | null;
    committed: Money | null;
    spent: Money | null;
  }[];
  staff: {
    year: number | null;
    planned: number | null;
    spent: number | null;
  }[];
  funding: {
    funder: string | null;
    kind: Coded | null;
    amount: Money | null;
    year: number | null;
    scheme: string | null;
    status: Coded | null;
  }[];
  means: {
    human: string | null;
    technical: string | null;
    financial: string | null;
  };
  start: Period | null;
  end: Period | null;
  calendarNote: string | null;
  milestones: {
    date: Period | null;
    label: string;
    done: boolean | null;
  }[];
  tasks: {
    id: string | null;
    title: string;
    owner: Named | null;
    start: Period | null;
    end: Period | null;
    status: Coded | null;
  }[];
  indicators: {
    id: string | null;
    title: string;
    unit: string | null;
    target: number | null;
    targetPeriod: Period | null;
    baseline: Measure | null;
    last: Measure | null;
    state: Coded | null;
    stateColour: string | null;
    curve: Chart | null;
  }[];
  evaluationMode: string | null;
  obligations: {
    obligation: string;
    deadline: Period | null;
    voluntary: boolean | null;
  }[];
  declaredPriority: Coded | null;
  status: Coded | null;
  statusReason: string | null;
  replacedBy: Named[];
  blocker: string | null;
  progress: number | null;
  weather: Coded | null;
  participation: Coded | null;
  attachments: string[];
  objective: AxisName | null;
  colour: string | null;
  everywhere: boolean;
  communes: string[];
  cost: Cost;
  fundingTotal: Money | null;
  funders: string[];
  remainingCost: Money | null;
  participationProof: string | null;
  ranking: RankingRow | null;
  choice: Coded | null;
  choiceReason: string | null;
  progressReason: string | null;
  exactProgress: number | null;
  late: boolean;
  history: {
    when: Period;
    kind: Coded;
    said: string | null;
    text: string | null;
  }[];
  state: State;
  stateColour: string;
}
export interface RankingRow {
  rank: number | null;
  tied: boolean;
  id: string;
  title: string;
  axis: AxisName | null;
  score: number;
  setAside: boolean;
  override: string | null;
  contributions: {
    criterion: string;
    title: string;
    raw: number | null;
    value: number;
    points: number;
    missing: boolean;
  }[];
  strong: string[];
  weak: string[];
  ranks: {
    best: number;
    worst: number;
  } | null;
  firmness: Coded | null;
}
export interface Certificate {
  title: string;
  isHeld: boolean;
  few: number;
  verdict: string;
  givenAway: {
    count: string;
    documents: string;
  }[];
  unjudged: string[];
  elsewhere: string | null;
  shown: string | null;
  documents: string;
  method: string;
}
export interface Prerequisite {
  id: string;
  status: Coded | null;
  evidence: string | null;
  owner: Named | null;
  date: string | null;
  action: string | null;
  due: Period | null;
  label: string;
}
export interface KeptSet {
  data: string;
  title: string;
  holds: string;
  people: string;
  left: string;
  count: number;
  from: string | null;
  to: string | null;
  kilobytes: number | null;
  until: Period | null;
  isPast: boolean;
}
export interface CriterionWeight {
  criterion: string;
  weight: number;
  share: number;
}
export interface Questionnaire {
  id: string;
  title: string;
  introduction: string | null;
  closing: string | null;
  until: string | null;
  notice: string;
  hasRequired: boolean;
  sections: {
    title: string | null;
    text: string | null;
    questions: Question[];
  }[];
}
export interface Question {
  id: string;
  number: number;
  type: Coded;
  text: string;
  help: string | null;
  condition: string | null;
  isMultiple: boolean;
  most: number | null;
  ticks: {
    left: string;
    right: string | null;
  }[];
  ranks: string[];
  levels: string[];
  low: string | null;
  high: string | null;
  grid: string | null;
  other: string | null;
  unit: string | null;
  required: boolean;
  personal: boolean;
}
export interface Survey {
  id: string;
  title: string;
  wave: string | null;
  audiences: string[];
  start: string | null;
  end: string | null;
  channel: string | null;
  base: number;
  complete: number | null;
  partial: number | null;
  people: number | null;
  rate: number | null;
  sample: string;
  method: string[];
  isWeighted: boolean;
  smallestCell: number;
  smallestBase: number;
  hiddenNote: string | null;
  fragileNote: string | null;
  mark: string;
  byCommune: SurveyCommune[];
  questions: SurveyQuestion[];
  chart: Chart | null;
}
export interface SurveyCommune {
  label: string;
  people: number;
  responses: number | null;
  rate: number | null;
}
export interface SurveyQuestion {
  id: string;
  number: number;
  type: Coded;
  text: string;
  section: string | null;
  opensSection: boolean;
  unit: string | null;
  isOpen: boolean;
  openText: string | null;
  isSeveral: boolean;
  base: number | null;
  baseText: string;
  answers: SurveyAnswer[];
  rows: SurveyLine[];
  lines: SurveyLine[];
  mean: number | null;
  nps: number | null;
  crossings: SurveyCrossing[];
  headline: string | null;
  isProfile: boolean;
  contrasts: string[];
  differences: string[];
  chart: Chart | null;
}
export interface SurveyAnswer {
  code: string;
  label: string;
  count: number | null;
  share: number | null;
  low: number | null;
  high: number | null;
}
export interface SurveyLine {
  label: string | null;
  base: number | null;
  baseText: string;
  fragile: boolean;
  answers: SurveyAnswer[];
  groups: SurveyAnswer[];
  mean: {
    value: number;
    low: number | null;
    high: number | null;
    deviation: number | null;
    median: number | null;
  } | null;
  nps: {
    score: number;
    low: number | null;
    high: number | null;
  } | null;
  rank: {
    mean: number;
    first: number | null;
    borda: number;
  } | null;
  main: string | null;
  sentences: string[];
}
export interface SurveyCrossing {
  by: string;
  title: string;
  line: string | null;
  columns: string[];
  groups: SurveyGroup[];
  tables: SurveyTable[];
  isSignificant: boolean;
  sentences: string[];
  chart: Chart | null;
}
export interface SurveyGroup {
  label: string;
  base: number | null;
  fragile: boolean;
  counts: (number | null)[];
  shares: (number | null)[];
  mean: number | null;
}
export interface SurveyTable {
  groups: string[];
  width: number;
  rows: SurveyRow[];
  bases: (number | null)[];
  means: (number | null)[];
}
export interface SurveyRow {
  label: string;
  shares: (number | null)[];
}
export interface ResidentsVote {
  id: string;
  title: string;
  start: string | null;
  end: string | null;
  countedOn: string | null;
  year: number;
  budget: Money | null;
  spent: Money;
  voters: number | null;
  turnout: string;
  notes: string[];
  rule: string;
  ruleText: string[];
  isPoints: boolean;
  choices: VoteChoice[];
  kept: VoteChoice[];
  left: VoteChoice[];
  groups: {
    by: Coded;
    group: string;
    voters: number;
    share: number;
    money: number;
  }[];
  joinedNote: string | null;
  payments: {
    title: string;
    by: Coded;
    group: string;
    share: number;
  }[];
  others: {
    rule: string;
    says: string;
  }[];
  use: string;
}
export interface VoteChoice {
  id: string;
  title: string;
  cost: Money | null;
  votes: number;
  supporters: number | null;
  share: number | null;
  support: string;
  kept: boolean;
  why: string;
  paid: string[];
}
export interface View {
  document: {
    id: string;
    title: string;
    language: string;
    otherLanguage: string | null;
    date: string;
    notice: string | null;
    audience: Coded;
    reader: Coded | null;
    pages: number | null;
    decision: string | null;
    taken: string | null;
    madeWith: string;
    versions: {
      language: string;
      label: string;
      file: string;
    }[];
    index: string;
    suffix: string;
  };
  theme: {
    logo: string | null;
    cover: string | null;
    partners: {
      name: string;
      logo: string | null;
    }[];
  };
  messages: {
    id: string;
    label: string;
    text: string;
  }[];
  headlines: {
    progress: string | null;
    late: string | null;
    blocked: string | null;
    money: string | null;
    moneyLeft: string | null;
    funding: string | null;
    kept: string | null;
    leftOut: string | null;
    load: string | null;
    rankingFirst: string | null;
    rankingRobust: string | null;
    needsUnanswered: string | null;
    needsHeard: string | null;
    surveyMain: string | null;
    indicators: string | null;
    indicatorsOff: string | null;
    changes: string | null;
    decisionsAwaited: string | null;
    next: string | null;
    evaluationVerdicts: string | null;
    risks: string | null;
  };
  keyFigures: {
    id: string;
    value: string;
    label: string;
  }[];
  recent: {
    action: ActionName;
    when: Period;
    kind: Coded;
    said: string | null;
    text: string | null;
  }[];
  downloads: {
    actions: string;
    indicators: string;
    calendar: string;
    livePage: string;
  };
  texts: string[];
  zones: {
    opening: string[];
    closing: string[];
  }[];
  project: {
    title: string;
    kind: Coded | null;
    language: string;
    step: Coded | null;
    lead: Named | null;
    electedLead: Named | null;
    term: Period | null;
    period: Period | null;
    adopted: Period | null;
    territory: {
      name: string;
      kind: Coded | null;
      seat: string | null;
      siren: string | null;
      communes: {
        name: string;
        population: number | null;
      }[];
      contours: string | null;
      facts: {
        staffFte: number | null;
        maternity: boolean | null;
        vatActivity: boolean | null;
      };
      subject: string;
      apposition: string | null;
      population: number | null;
      populationYear: number | null;
      populationNotion: Coded | null;
      populationSource: string | null;
    } | null;
    adoption: string | null;
    basis: Coded | null;
  };
  launch: {
    objectives: string[];
    prerequisites: Prerequisite[];
    readiness: {
      verdict: Coded;
      met: number;
      partlyMet: number;
      unmet: number;
      unknown: number;
    };
    lead: Named | null;
    leadCivility: Coded | null;
    timeShare: number | null;
    months: number | null;
    budget: Money | null;
    support: {
      organisation: Named | null;
      period: Period | null;
    } | null;
    schedule: {
      step: Coded;
      start: Period | null;
      end: Period | null;
    }[];
  };
  governance: {
    authority: Named | null;
    steering: Body | null;
    bodies: Body[];
  };
  communes: {
    everywhere: {
      actions: ActionName[];
      services: string[];
    };
    rows: {
      name: string;
      population: number | null;
      actions: {
        id: string;
        title: string;
        status: Coded | null;
      }[];
      services: string[];
    }[];
  };
  dataProtection: {
    controller: {
      name: string | null;
      address: string | null;
      representative: string | null;
      contact: string | null;
    };
    officer: {
      function: string | null;
      organisation: string | null;
      contact: string | null;
    };
    rightsContact: string | null;
    purposes: string[];
    basis: Coded;
    legalText: string | null;
    recipients: string[];
    processors: string[];
    transfers: string | null;
    security: string[];
    purged: {
      title: string;
      date: string;
      count: number;
      from: string | null;
      to: string | null;
      visa: string;
    }[];
    isWritten: boolean;
    audiences: string[];
    sets: KeptSet[];
    elimination: KeptSet[];
    certificates: Certificate[];
    files: string[];
    notice: ('survey' | 'interviews') | null;
  };
  diagnostic: {
    portrait: {
      id: string;
      label: string;
      value: number | null;
      unit: string | null;
      qualifier: Coded | null;
      source: string | null;
      date: Period | null;
    }[];
    findings: {
      id: string;
      text: string;
      evidence: string[];
      needs: string[];
    }[];
    strengths: string[];
    weaknesses: string[];
    opportunities: string[];
    threats: string[];
    synthesis: string | null;
    interviews: number;
    workshops: number;
    responses: number;
    heard: {
      audience: Coded;
      interviews: number;
      interviewed: number | null;
      workshops: number;
      participants: number | null;
      surveys: number;
      responses: number | null;
      justifications: string[];
    }[];
    interviewed: number;
    participants: number;
    interviewsHeld: Hearing[];
    workshopsHeld: Hearing[];
    services: {
      id: string | null;
      name: string;
      shared: boolean;
      state: Coded;
      communes: number;
      populationShare: number | null;
      without: string[];
      providers: string[];
      users: number | null;
      satisfaction: string[];
      notes: string[];
    }[];
    matrix: {
      services: string[];
      rows: {
        commune: string;
        population: number | null;
        marks: string[];
        others: string[];
      }[];
      communes: string[];
      shares: string[];
    };
    equipment: {
      what: string;
      place: string | null;
      quantity: number | null;
      state: Coded | null;
      date: Period | null;
      source: string | null;
      note: string | null;
    }[];
    uses: {
      label: string;
      audience: Coded | null;
      value: number | null;
      unit: string | null;
      qualifier: Coded | null;
      source: string | null;
      date: Period | null;
    }[];
    maturity: {
      theme: string;
      level: number;
      name: string;
      date: string | null;
      previous: number | null;
      previousDate: string | null;
      note: string | null;
    }[];
    levels: {
      level: number;
      name: string;
      says: string;
    }[];
  };
  needs: {
    id: string;
    statement: string;
    theme: string | null;
    audiences: string[];
    mentions: number;
    sources: string[];
    response: Coded | null;
    publicMentions: number | null;
    actions: ActionName[];
    responseReason: string | null;
    times: number;
    expectation: number | null;
    byAudience: {
      audience: string | null;
      people: number;
      times: number;
    }[];
    byCommune: {
      commune: string | null;
      people: number;
      times: number;
    }[];
    merged: string[];
    answers: NeedAnswer[];
    verdict: Coded | null;
    changed: boolean;
  }[];
  quotations: {
    text: string;
    audiences: string[];
  }[];
  guide: {
    audiences: {
      audience: Coded;
      interviews: number;
      people: number;
      themes: {
        theme: string;
        needs: NeedTold[];
      }[];
    }[];
  };
  workshops: Workshop[];
  workshop: Workshop | null;
  hearing: {
    byAnswer: {
      code: string;
      label: string;
      pictogram: string | null;
      stateColour: string | null;
      needs: NeedAnswered[];
    }[];
    byAudience: {
      audience: string;
      needs: NeedAnswered[];
      quotations: {
        text: string;
        commune: string | null;
      }[];
    }[];
    byCommune: {
      commune: string;
      needs: NeedAnswered[];
    }[];
  };
  coverage: {
    code: string;
    label: string;
    ids: string[];
    of: number;
    covered: number;
  }[];
  vision: string | null;
  principles: string[];
  challenges: string[];
  axes: {
    id: string;
    number: string | null;
    title: string;
    stake: string | null;
    indicators: string[];
    objectives: {
      id: string;
      number: string | null;
      title: string;
      depth: number;
    }[];
    colour: string;
    actions: Action[];
    count: number;
    progress: number | null;
    cost: Cost;
  }[];
  actions: Action[];
  action: Action | null;
  unplaced: Action[];
  ranking: {
    criteria: {
      id: string;
      title: string;
      weight: number;
      share: number;
      direction: Coded;
      min: number;
      max: number;
      source: Coded;
      levels: {
        value: string;
        text: string;
      }[];
      values: {
        place: number;
        measure: number;
        value: number;
      }[];
      missing: Coded;
    }[];
    rows: RankingRow[];
    weightsFrom: Coded;
    voters: number;
    ranksProved: boolean;
    grounds: {
      cut: {
        count: number;
        year: number;
        inOrder: boolean;
      } | null;
      explanations: {
        id: string;
        title: string;
        rank: number;
        score: number;
        beside: string;
        reasons: string[];
        turning: string | null;
        turns: string[];
      }[];
      limits: {
        criterion: string;
        weight: number;
        low: number;
        high: number;
        within: string;
        beyond: string | null;
      }[];
      robustness: string[];
      never: string[];
      pairs: string[];
      order: {
        titles: string[];
        ranks: string;
        layer: number;
        below: number[];
        before: string[];
      }[];
      sorted: {
        rule: string[];
        entries: {
          category: string;
          asks: string;
        }[];
        groups: {
          title: string;
          actions: {
            id: string;
            title: string;
            vetoes: string[];
          }[];
        }[];
      } | null;
      methods: {
        label: string;
        agreement: number | null;
        first: string[];
        moved: string;
      }[];
      otherMethods: string[];
      overrides: {
        id: string;
        title: string;
        rank: number | null;
        decided: string;
        reason: string;
        decision: string | null;
      }[];
      notices: string[];
    } | null;
    votes: {
      year: number;
      turnout: string;
      silent: string[];
      ballots: {
        code: string;
        college: string | null;
        influence: number;
        by: string | null;
        weights: CriterionWeight[];
        consistency: number | null;
        isConsistent: boolean;
        first: string[];
      }[];
      colleges: {
        college: string;
        voters: number;
        weights: CriterionWeight[];
        first: string[];
      }[];
      spread: {
        criterion: string;
        mean: number;
        min: number;
        max: number;
        deviation: number;
      }[];
      agreement: string[];
      disagreements: {
        first: string;
        second: string;
        share: number;
      }[];
    } | null;
  } | null;
  plan: {
    year: number;
    frozen: boolean;
    decision: string | null;
    adoption: string | null;
    toApprove: string | null;
    approval: string | null;
    counts: Coded | null;
    envelopes: {
      nature: Coded;
      available: Money | null;
      used: Money | null;
      left: Money | null;
      over: Money | null;
      adjusted: Money | null;
    }[];
    fteAvailable: number | null;
    fteUsed: number;
    fteAdjusted: number | null;
    selected: PlanRow[];
    left: PlanRow[];
    putOff: PlanRow[];
    startingLater: string | null;
    ended: PlanRow[];
    dates: Dated[];
    total: Money | null;
    byAxis: {
      title: string;
      count: number;
      total: Money | null;
    }[];
    stated: string | null;
    guarantee: string[];
    conflict: string[];
    moved: {
      id: string;
      number: string | null;
      title: string;
      nature: Coded;
      before: Money;
      now: Money;
    }[];
    amendments: {
      date: string;
      decision: string | null;
      changes: {
        id: string;
        number: string | null;
        title: string;
        from: Coded | null;
        to: Coded;
        effect: Coded;
        was: Money | null;
        cost: Money | null;
        note: string | null;
      }[];
      added: Money | null;
      freed: Money | null;
    }[];
    fixedPoints: {
      date: string;
      kind: Coded | null;
      label: string | null;
    }[];
  } | null;
  years: {
    year: number;
    rows: PlanRow[];
    investment: Money | null;
    operating: Money | null;
    total: Money | null;
  }[];
  schedule: {
    first: string | null;
    months: number;
    columns: number;
    rows: GanttRow[];
    late: GanttRow[];
    blocked: GanttRow[];
    atRisk: GanttRow[];
    undated: ActionName[];
    keyDates: {
      date: string;
      label: string;
      kind: Coded;
      action: ActionName | null;
    }[];
  };
  calendar: Dated[];
  lead: Named | null;
  comingNext: Dated[];
  workload: {
    years: {
      year: number;
      departments: LoadRow[];
      people: LoadRow[];
      total: LoadRow;
    }[];
    overloads: {
      title: string;
      quarter: Period;
      load: number;
      capacity: number;
    }[];
    undated: ActionName[];
  };
  changes: Changes | null;
  budget: {
    byYear: {
      year: number | null;
      investment: Money | null;
      operating: Money | null;
      planned: Money | null;
      committed: Money | null;
      spent: Money | null;
      spentOnDropped: Money | null;
    }[];
    byAxis: {
      id: string | null;
      title: string;
      count: number;
      cost: Cost;
      spentOnDropped: Money | null;
    }[];
    byFunder: {
      funder: string;
      kind: Coded | null;
      amount: Money | null;
      secured: Money | null;
      receivedOnDropped: Money | null;
    }[];
    cost: Cost;
  };
  funding: {
    total: Account;
    byYear: {
      year: number | null;
      account: Account;
    }[];
    byFunder: {
      funder: string;
      kind: Coded | null;
      actions: ActionName[];
      planned: Money | null;
      requested: Money | null;
      granted: Money | null;
      received: Money | null;
      refused: Money | null;
      amount: Money | null;
      receivedOnDropped: Money | null;
    }[];
    actions: {
      id: string;
      number: string | null;
      title: string;
      account: Account;
      funded: Money | null;
      lines: {
        funder: string;
        kind: Coded | null;
        amount: Money | null;
        year: number | null;
        scheme: string | null;
        status: Coded | null;
      }[];
    }[];
    envelopes: {
      year: number;
      nature: Coded;
      counts: Coded;
      available: Money | null;
      used: Money | null;
      left: Money | null;
      overrun: Money | null;
      committed: Money | null;
      spent: Money | null;
    }[];
    dropped: number;
  };
  investment: {
    years: number[];
    rows: InvestmentRow[];
    byAxis: InvestmentRow[];
    total: InvestmentRow;
  };
  indicators: {
    id: string;
    title: string;
    unit: string | null;
    level: Coded | null;
    direction: Coded | null;
    cumulative: boolean;
    aggregation: Coded | null;
    calculation: string | null;
    source: string | null;
    owner: Named | null;
    frequency: Coded | null;
    headline: boolean;
    scale: {
      value: number;
      text: string;
    }[];
    band: {
      min: number;
      max: number;
    } | null;
    baseline: Measure | null;
    previous: Measure | null;
    last: Measure | null;
    target: Measure | null;
    targets: Measure[];
    values: Measure[];
    achievement: number | null;
    achievementNote: Coded | null;
    trend: Coded | null;
    axes: string[];
    chart: Chart | null;
    nextTarget: Measure | null;
    aim: string | null;
    state: Coded | null;
    stateColour: string | null;
    path: {
      expected: number;
      lead: number;
      projected: number;
      target: Measure;
    } | null;
    nextDue: string | null;
    overdue: boolean;
    otherValues: Measure[];
    years: {
      year: number;
      value: number | null;
      count: number;
      note: string | null;
    }[];
    breakdowns: {
      dimension: string;
      periods: (Period | null)[];
      rows: {
        name: string;
        values: (number | null)[];
      }[];
      together: {
        value: number | null;
        note: string | null;
      }[];
      wholes: number[];
    }[];
  }[];
  progress: {
    counts: {
      status: Coded;
      stateColour: string | null;
      count: number;
    }[];
    states: {
      state: State;
      stateColour: string;
      count: number;
    }[];
    done: number;
    late: number;
    total: number;
    dropped: number;
    mean: number | null;
    meanOf: string | null;
    stopped: number;
    planned: Money | null;
    spent: Money | null;
    spentOnDropped: Money | null;
    share: number | null;
    byAxis: {
      id: string | null;
      title: string;
      colour: string | null;
      actions: number;
      done: number;
      late: number;
      progress: number | null;
      stopped: number;
      planned: Money | null;
      spent: Money | null;
      spentOnDropped: Money | null;
      share: number | null;
    }[];
    atRest: {
      id: string;
      title: string;
      axis: string | null;
      status: Coded | null;
      late: boolean;
      toStart: Period | null;
      end: Period | null;
      why: string | null;
      stateColour: string | null;
    }[];
    indicators: {
      state: Coded;
      stateColour: string | null;
      count: number;
    }[];
  };
  meetings: Meeting[];
  meeting: Meeting | null;
  decisions: Decision[];
  session: {
    meeting: string;
    isPlanned: boolean;
    isDeliberative: boolean;
    sendBy: string | null;
    clearDays: number | null;
    sendRule: string;
    territory: string | null;
    address: string | null;
    department: string | null;
    points: SessionPoint[];
    matters: Matter[];
    annexes: {
      number: number;
      title: string;
    }[];
    documents: {
      title: string;
      note: string | null;
    }[];
  } | null;
  matter: Matter | null;
  duties: Duty[];
  evaluation: {
    kind: Coded | null;
    period: Period | null;
    date: string | null;
    questions: {
      criterion: Coded | null;
      question: string;
      answer: string | null;
      evidence: string[];
    }[];
    strengths: string[];
    weaknesses: string[];
    actions: {
      id: string;
      title: string;
      status: Coded | null;
      progress: number | null;
      planned: Money | null;
      spent: Money | null;
      next: Coded | null;
      state: State;
      stateColour: string | null;
      strengths: string[];
      weaknesses: string[];
    }[];
    needVerdicts: {
      id: string;
      statement: string;
      verdict: Coded;
      pictogram: string | null;
      stateColour: string | null;
      byAudience: {
        audience: string;
        verdict: Coded;
      }[];
      evidence: string[];
    }[];
    recommendations: {
      id: string;
      text: string;
      owner: Named | null;
      due: Period | null;
    }[];
    followUp: {
      id: string;
      text: string | null;
      status: Coded | null;
      note: string | null;
    }[];
    lessons: string[];
    year: number | null;
    planned: Money | null;
    spent: Money | null;
    spentOnDropped: Money | null;
    spentOfPlanned: Money | null;
    byAxis: {
      title: string;
      count: number;
      progress: number | null;
      planned: Money | null;
      committed: Money | null;
      spent: Money | null;
    }[];
    committed: Money | null;
    verdicts: {
      verdict: Coded;
      pictogram: string | null;
      stateColour: string | null;
      count: number;
    }[];
    surveyChanges: {
      question: string;
      answer: string;
      before: number;
      beforeWave: string;
      beforeBase: number;
      now: number;
      nowWave: string;
      nowBase: number;
      points: number;
      low: number;
      high: number;
      verdict: string;
    }[];
    sources: {
      number: number;
      id: string;
      title: string;
      what: string;
      period: string | null;
      value: string;
      quoted: string | null;
      source: string | null;
      file: string | null;
    }[];
    proposals: number;
    maturity: {
      theme: string;
      before: number;
      beforeDate: string | null;
      now: number | null;
      nowDate: string | null;
    }[];
  } | null;
  communication: ToldPiece[];
  communicationPlan: {
    recipients: {
      recipient: Coded;
      items: ToldPiece[];
      missing: {
        step: Coded;
        what: string;
      }[];
    }[];
    silent: string[];
    electoralStart: string | null;
    electoralEnd: string | null;
    toReread: string[];
  };
  pieces: Piece[];
  piece: Piece | null;
  questionnaires: Questionnaire[];
  questionnaire: Questionnaire | null;
  surveys: Survey[];
  survey: Survey | null;
  votes: ResidentsVote[];
  vote: ResidentsVote | null;
  charts: {
    budgetByYear: Chart | null;
    budgetByAxis: Chart | null;
    progressByStatus: Chart | null;
    progressByAxis: Chart | null;
    ranking: Chart | null;
    indicators: Chart | null;
    calendar: Chart | null;
    timeline: Chart | null;
    communes: Chart | null;
    investment: Chart | null;
    funding: Chart | null;
    funders: Chart | null;
    workload: Chart | null;
    risks: Chart | null;
    collegeWeights: Chart | null;
    order: Chart | null;
    benefitEffort: Chart | null;
    maturity: Chart | null;
    serviceUsers: Chart | null;
    needs: Chart | null;
    spentByAxis: Chart | null;
    indicatorStates: Chart | null;
  };
  grid: {
    audiences: {
      audience: string | null;
    }[];
    communes: {
      commune: string | null;
    }[];
    points: {
      place: number;
    }[];
    ranges: {
      id: string;
    }[];
    months: {
      start: string;
      year: string | null;
    }[];
    quarters: {
      start: string;
      year: string | null;
    }[];
    years: {
      start: string;
      year: string | null;
    }[];
  };
}
