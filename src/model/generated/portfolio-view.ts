// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.

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
export interface PortfolioView {
  document: {
    title: string;
    language: string;
    date: string;
    notice: string | null;
    decision: string | null;
    taken: string | null;
    madeWith: string;
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
    text: string;
  }[];
  headlines: {
    standing: string | null;
    help: string | null;
    money: string | null;
    pooling: string | null;
    extending: string | null;
    agreements: string | null;
    duties: string | null;
    unread: string | null;
    faulty: string | null;
    homonyms: string | null;
    silent: string | null;
    meeting: string | null;
  };
  keyFigures: {
    value: string;
    label: string;
  }[];
  decisions: {
    subject: string;
    proposal: string;
    reason: string;
  }[];
  project: {
    title: string;
    territory: {
      name: string;
    };
  };
  totals: {
    projects: number;
    territories: number;
    population: number;
    actions: number;
    done: number;
    late: number;
    blocked: number;
    risks: number;
    duties: number;
    planned: Money | null;
    spent: Money | null;
  };
  territories: {
    name: string;
    title: string;
    population: number | null;
    department: string | null;
    step: string;
    gatesMet: number | null;
    gatesOf: number | null;
    progress: number | null;
    planned: Money | null;
    spent: Money | null;
    onPath: number | null;
    judged: number | null;
    late: number;
    blocked: number;
    needsHelp: boolean;
    risks: number;
    duty: string | null;
    lastNews: string | null;
    errors: number;
    rank: number | null;
  }[];
  programme: {
    name: string;
    title: string;
    population: number | null;
    department: string | null;
    step: string;
    gatesMet: number | null;
    gatesOf: number | null;
    progress: number | null;
    planned: Money | null;
    spent: Money | null;
    onPath: number | null;
    judged: number | null;
    late: number;
    blocked: number;
    needsHelp: boolean;
    risks: number;
    duty: string | null;
    lastNews: string | null;
    errors: number;
    rank: number | null;
  } | null;
  years: {
    label: string;
    planned: Money | null;
    spent: Money | null;
  }[];
  mixed: string | null;
  countedOnce: string | null;
  comparisons: {
    code: string;
    title: string;
    classes: {
      name: string;
      territories: number;
      population: number;
      progress: string | null;
      gates: string | null;
      spent: string | null;
      late: string | null;
      perInhabitant: string | null;
    }[];
    compared: boolean;
  }[];
  rule: string;
  ranked: string | null;
  indicators: {
    title: string;
    unit: string | null;
    rule: string;
    value: number | null;
    said: string;
    given: number;
    territories: number;
    shared: boolean;
  }[];
  lone: string | null;
  common: boolean;
  risks: {
    territory: string;
    action: string;
    text: string;
    level: number;
  }[];
  duties: {
    name: string;
    due: string | null;
    territories: number;
    names: string;
  }[];
  broken: {
    name: string;
    why: string;
  }[];
  needs: {
    statement: string;
    theme: string | null;
    territories: number;
    names: string;
    among: string;
    population: number;
    people: number;
    planned: Money | null;
    state: string;
    service: string | null;
    notJoined: string | null;
    shared: string | null;
    voices: {
      territory: string;
      id: string;
      statement: string;
      people: number;
    }[];
  }[];
  candidates: {
    statement: string;
    theme: string | null;
    territories: number;
    names: string;
    among: string;
    population: number;
    people: number;
    planned: Money | null;
    state: string;
    service: string | null;
    notJoined: string | null;
    shared: string | null;
    voices: {
      territory: string;
      id: string;
      statement: string;
      people: number;
    }[];
  }[];
  toExtend: {
    statement: string;
    theme: string | null;
    territories: number;
    names: string;
    among: string;
    population: number;
    people: number;
    planned: Money | null;
    state: string;
    service: string | null;
    notJoined: string | null;
    shared: string | null;
    voices: {
      territory: string;
      id: string;
      statement: string;
      people: number;
    }[];
  }[];
  answered: {
    statement: string;
    theme: string | null;
    territories: number;
    names: string;
    among: string;
    population: number;
    people: number;
    planned: Money | null;
    state: string;
    service: string | null;
    notJoined: string | null;
    shared: string | null;
    voices: {
      territory: string;
      id: string;
      statement: string;
      people: number;
    }[];
  }[];
  alone: number;
  themeBudgets: {
    name: string;
    planned: Money | null;
    spent: Money | null;
  }[];
  late: {
    territory: string;
    title: string;
    said: string;
  }[];
  silent: {
    territory: string;
    said: string;
  }[];
  themes: {
    name: string;
    needs: number;
    territories: number;
    population: number;
  }[];
  charts: {
    steps: Chart | null;
    money: Chart | null;
    needs: Chart | null;
  };
  agreements: {
    member: string;
    service: string;
    until: string | null;
    state: string;
    isPressing: boolean;
    contact: string | null;
  }[];
  shared: {
    id: string;
    title: string;
    planned: Money | null;
    parts: {
      member: string;
      share: number | null;
      amount: Money | null;
    }[];
    faults: string | null;
  }[];
  calls: {
    title: string;
    said: string;
    applicants: {
      member: string;
      status: string;
      cost: Money | null;
      grant: Money | null;
    }[];
  }[];
  meetings: {
    date: string;
    kind: string;
    title: string;
    place: string | null;
    members: string;
  }[];
  testimonies: {
    text: string;
    by: string;
  }[];
}
