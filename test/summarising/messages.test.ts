import { describe, expect, it } from 'vitest';
import type { Action, Choice, Plan, Project } from '../../src/model/index.ts';
import { rank } from '../../src/ranking/actions/index.ts';
import { projectWith } from '../project/project.ts';
import { plain, said, viewed } from './told.ts';

const late: Action = {
  id: 'AC-1',
  title: 'Verser les documents électroniques au service régional',
  shortTitle: 'l’archivage',
  status: 'in-progress',
  end: '2027-03',
  statusReason: 'Le service régional attend sa nouvelle version.',
};
const later: Action = {
  id: 'AC-2',
  title: 'Réemployer le matériel',
  shortTitle: 'le réemploi',
  status: 'in-progress',
  end: '2027-05',
};
const done = (id: string): Action => ({ id, title: `Action faite`, status: 'done' });
const blocked: Action = {
  ...{ id: 'AC-3', title: 'Ouvrir un espace de téléconsultation accompagnée à Martigné', status: 'blocked', end: '2028-01' },
  blocker: { cause: 'Désaccord sur les horaires.', liftedBy: 'une convention', since: '2027-01' },
};

describe('progress', () => {
  it('says what is done, then what is late, the oldest end first', () => {
    const actions = [later, late, ...['AC-4', 'AC-5', 'AC-6'].map(done)];
    expect(said({ actions }, 'progress')).toBe(
      '3 actions sur 5 sont achevées ; deux prennent du retard : l’archivage et le réemploi.',
    );
    expect(said({ actions }, 'progress', { language: 'en' })).toBe(
      '3 of 5 actions are done; two are late: l’archivage and le réemploi.',
    );
  });
  it('says what begins first where nothing has begun, unless that is past', () => {
    const actions: Action[] = [
      {
        id: 'AC-1',
        title: 'Former et équiper les accueils de mairie pour l’aide aux démarches',
        status: 'planned',
        start: '2027-09',
        end: '2028',
      },
      { id: 'AC-2', title: 'Ouvrir un portail', status: 'to-discuss' },
    ];
    expect(said({ actions }, 'progress')).toBe(
      'Aucune des 2 actions n’est encore engagée ; la première commence en septembre 2027 : « Former et équiper les accueils de mairie ».',
    );
    expect(said({ actions: actions.slice(1) }, 'progress')).toBe('L’action du programme n’est pas encore engagée.');
    expect(said({ actions: actions.slice(0, 1) }, 'progress')).toBe(
      'L’action du programme n’est pas encore engagée ; elle commence en septembre 2027.',
    );
  });
  it('says that all is done, or under way without delay, and nothing of no action', () => {
    expect(said({ actions: ['AC-1', 'AC-2'].map(done) }, 'progress')).toBe('Les 2 actions du programme sont achevées.');
    expect(said({ actions: [done('AC-1'), { ...later, end: '2028' }] }, 'progress')).toBe(
      'Une action sur 2 est achevée ; une est en cours, sans retard.',
    );
    expect(said({}, 'progress')).toBeNull();
  });
  it('says none as one says it, and speaks of the only action as such', () => {
    const running = { ...later, end: '2028' };
    const stopped: Action = { ...running, status: 'blocked' };
    expect(said({ actions: [running, { ...running, id: 'AC-9' }] }, 'progress')).toBe(
      'Aucune des 2 actions n’est encore achevée ; deux sont en cours, sans retard.',
    );
    const alone = [running, late, stopped].map((one) => said({ actions: [one] }, 'progress'));
    expect(alone).toEqual([
      'L’action du programme est en cours, sans retard.',
      'L’action du programme prend du retard.',
      'L’action du programme n’est pas encore achevée.',
    ]);
    expect(said({ actions: [running] }, 'progress', { language: 'en' })).toBe(
      'The action of the programme is under way, not late.',
    );
  });
});

describe('what holds the programme up', () => {
  it('tells when an action was to begin, whose end is to come, in its message and beside its cause', () => {
    const waiting = { id: 'AC-10', title: 'L’antenne', status: 'planned' as const, start: '2027-03', end: '2027-12' };
    const actions = [waiting, { ...waiting, id: 'AC-11', title: 'Le local', statusReason: 'Bail à signer' }];
    expect(said({ actions: [waiting] }, 'late')).toBe('Une action est en retard : « L’antenne » (début prévu : mars 2027).');
    expect(viewed({ actions }).progress.atRest.map(({ why }) => plain(why))).toEqual([
      'Pas commencée (début prévu : mars 2027)',
      'Pas commencée (début prévu : mars 2027) ; Bail à signer',
    ]);
  });
  it('names late actions with their ends, and the cause that somebody gave, for those who conduct it', () => {
    const actions = [later, late];
    expect(said({ actions }, 'late')).toBe(
      'Deux actions sont en retard : l’archivage (échéance : mars 2027) et le réemploi (échéance : mai 2027). Cause indiquée pour l’archivage : « Le service régional attend sa nouvelle version ».',
    );
    expect(said({ actions }, 'late', { readership: 'residents' })).toBe(
      'Deux actions sont en retard : l’archivage (échéance : mars 2027) et le réemploi (échéance : mai 2027).',
    );
    expect(said({ actions: [done('AC-1')] }, 'late')).toBeNull();
  });
  it('names what is blocked, why, and what would lift it', () => {
    expect(said({ actions: [blocked] }, 'blocked')).toBe(
      'Une action est bloquée : « Ouvrir un espace de téléconsultation accompagnée » ; cause : « Désaccord sur les horaires ». Pour débloquer : « une convention ».',
    );
    expect(said({ actions: [blocked, { ...later, status: 'paused' }] }, 'blocked')).toBe(
      'Deux actions sont à l’arrêt : « Ouvrir un espace de téléconsultation accompagnée » et le réemploi ; cause pour « Ouvrir un espace de téléconsultation accompagnée » : « Désaccord sur les horaires ». Pour débloquer : « une convention ».',
    );
    expect(said({ actions: [blocked] }, 'blocked', { readership: 'press' })).toBe(
      'Une action est bloquée : « Ouvrir un espace de téléconsultation accompagnée ».',
    );
  });
  it('names the strongest risks of what is not over, inside alone', () => {
    const risks = [
      { id: 'RK-1', text: 'Retard de la plateforme', likelihood: 3, severity: 3 } as const,
      { text: 'Petit', likelihood: 1, severity: 2 } as const,
    ];
    expect(said({ actions: [{ ...late, risks }] }, 'risks')).toBe(
      'Un risque fort pèse sur le programme : « Retard de la plateforme » (l’archivage).',
    );
    expect(said({ actions: [{ ...late, risks }] }, 'risks', { readership: 'residents' })).toBeNull();
    expect(said({ actions: [{ ...late, risks, status: 'done' }] }, 'risks')).toBeNull();
  });
});

describe('money', () => {
  const costing = (id: string, planned: number, spent?: number): Action => ({
    id,
    title: `Ouvrir un lieu`,
    budget: [{ year: 2027, nature: 'investment', planned, ...(spent !== undefined && { spent }) }],
  });
  it('says what is planned, then what is spent of it, then what is overrun by more than rounding', () => {
    expect(said({ actions: [costing('AC-1', 12_000)] }, 'money')).toBe('Le coût prévu du programme est de 12 000 €, en 2027.');
    const undated = { ...costing('AC-2', 0), budget: [{ planned: 5_000 }] };
    expect(said({ actions: [costing('AC-1', 12_000), undated, { id: 'AC-3', title: 'Sans coût' }] }, 'money')).toBe(
      'Le coût prévu du programme est de 17 000 € ; 1 action n’a pas encore de coût.',
    );
    expect(said({ actions: [costing('AC-1', 12_000, 3_000)] }, 'money')).toBe(
      '3 000 € sont dépensés sur 12 000 € prévus, soit 25 %.',
    );
    expect(said({ actions: [costing('AC-1', 12_000, 12_100)] }, 'money')).toBe(
      '12 100 € sont dépensés sur 12 000 € prévus, soit 101 %.',
    );
    expect(said({ actions: [{ ...costing('AC-1', 10_000, 13_000), shortTitle: 'le lieu' }] }, 'money')).toBe(
      'Une action dépasse son budget : le lieu (3 000 € de plus) ; au total, 13 000 € sont dépensés sur 10 000 € prévus.',
    );
    expect(said({ actions: [{ id: 'AC-1', title: 'Sans coût' }] }, 'money')).toBeNull();
    const taxed = { title: 'Essai', format: 1, money: { basis: 'excl-tax' } } as const;
    expect(said({ info: taxed, actions: [costing('AC-1', 12_000, 3_000)] }, 'money')).toBe(
      '3 000 € sont dépensés sur 12 000 € HT prévus, soit 25 %.',
    );
  });
  it('tells what was spent on dropped actions beside what is spent of what is still planned', () => {
    const dropped: Action = { ...costing('AC-2', 50_000, 12_000.4), status: 'dropped' };
    expect(said({ actions: [costing('AC-1', 12_000, 3_000), dropped] }, 'money')).toBe(
      '3 000 € sont dépensés sur 12 000 € prévus, soit 25 % ; s’y ajoutent 12 000,40 € dépensés pour ce qui a été abandonné.',
    );
    expect(said({ actions: [costing('AC-1', 12_000), dropped] }, 'money')).toBe(
      'Le coût prévu du programme est de 12 000 €, en 2027 ; s’y ajoutent 12 000,40 € dépensés pour ce qui a été abandonné.',
    );
  });
  it('tells money that is granted from money that is hoped for', () => {
    const funded = (status: 'granted' | 'requested', own: number): Partial<Project> => {
      const funding = [
        { funder: 'la Région', kind: 'grant' as const, amount: 4_000, status },
        { funder: 'nous', kind: 'own-funds' as const, amount: own },
      ];
      return { actions: [{ ...costing('AC-1', 10_000), funding }] };
    };
    expect(said(funded('requested', 6_000), 'funding')).toBe(
      'Aucun financement extérieur du programme n’est encore accordé : 4 000 € sont attendus, pour un coût de 10 000 €.',
    );
    expect(said(funded('granted', 6_000), 'funding')).toBe(
      '4 000 € de financements extérieurs du programme sont acquis, soit 40 % du coût prévu.',
    );
    expect(said(funded('granted', 5_000), 'funding')).toBe(
      '4 000 € de financements extérieurs du programme sont acquis, soit 40 % du coût prévu. Il manque 1 000 € pour boucler son financement.',
    );
    const { actions = [] } = funded('granted', 5_000);
    expect(said({ actions: [...actions, costing('AC-2', 30_000), costing('AC-3', 10_000)] }, 'funding')).toBe(
      '4 000 € de financements extérieurs du programme sont acquis, soit 8 % du coût prévu. Il manque 1 000 € pour boucler son financement, hors actions sans plan de financement (40 000 €).',
    );
    expect(said({ actions: [costing('AC-1', 10_000)] }, 'funding')).toBeNull();
    const ids = (parts: Partial<Project>) => viewed(parts, { messages: ['money', 'funding'] }).messages.map(({ id }) => id);
    const requested = funded('requested', 6_000);
    expect(ids(requested)).toEqual(['funding']);
    expect(ids({ actions: [...(requested.actions ?? []), { id: 'AC-9', title: 'Sans coût' }] })).toEqual(['funding', 'money']);
    expect(ids(funded('granted', 6_000))).toEqual(['money', 'funding']);
  });
});

describe('the choice of the year', () => {
  const actions: Action[] = ['accueil', 'portail', 'réemploi', 'bus'].map((name, at) => ({
    id: `AC-${at + 1}`,
    title: `Ouvrir le ${name}`,
    shortTitle: `le ${name}`,
  }));
  const row = (action: string, choice: Choice, cost: number) => ({
    ...{ action, choice, reason: { code: 'best-together' } as const, notBefore: null, rank: 1, score: 0.5, fte: 0.2 },
    ...{ investment: { min: cost, max: cost }, operating: null, counted: { investment: cost, operating: 0 } },
  });
  const planOf = (available: number): Plan => ({
    ...{ method: 'best', worth: null, conflict: [], notices: [] },
    years: [
      {
        ...{ year: 2027, frozen: false, counts: 'gross', fte: { available: 2, used: 0.4 } },
        envelopes: [{ nature: 'investment', available, used: 300_000 }],
        actions: [
          row('AC-1', 'selected', 200_000),
          row('AC-2', 'selected', 100_000),
          row('AC-3', 'postponed', 0),
          row('AC-4', 'reserve', 0),
        ],
      },
      {
        year: 2028,
        frozen: false,
        counts: 'gross',
        fte: { available: null, used: 0 },
        envelopes: [],
        actions: [row('AC-3', 'selected', 0)],
      },
    ],
  });
  const plan = planOf(500_000);
  it('says what is kept, for how much, and what is not, to when', () => {
    expect(said({ actions }, 'kept', { plan })).toBe(
      'Deux actions sont retenues pour 2027, pour 3 000 € : le accueil et le portail.',
    );
    expect(said({ actions }, 'leftOut', { plan })).toBe(
      'Deux actions ne sont pas retenues pour 2027 : une reportée à 2028 (le réemploi) et une en réserve (le bus).',
    );
    expect(said({ actions }, 'kept', { plan, language: 'en' })).toBe(
      'Two actions are selected for 2027, for €3,000: le accueil and le portail.',
    );
    expect(said({ actions }, 'leftOut', { plan, readership: 'residents' })).toBeNull();
  });
  it('counts what is not kept without naming it, where it comes to more than two fates', () => {
    const [first, second] = plan.years;
    if (!first || !second) throw new Error('no years');
    const row = first.actions.find(({ choice }) => choice === 'postponed');
    if (!row) throw new Error('nothing is put off');
    const postponed = { ...row, action: 'AC-1' };
    const others = first.actions.filter(({ action }) => action !== 'AC-1');
    const many: Plan = { ...plan, years: [{ ...first, actions: [postponed, ...others] }, second] };
    expect(said({ actions }, 'leftOut', { plan: many })).toBe(
      'Trois actions ne sont pas retenues pour 2027 : une reportée à 2028, une reportée et une en réserve.',
    );
  });
  it('counts what is excluded with what is put off, as the table of the plan does', () => {
    const [first, second] = plan.years;
    if (!first || !second) throw new Error('no years');
    const excluded = first.actions.map((row) => (row.choice === 'reserve' ? { ...row, choice: 'excluded' as const } : row));
    const other: Plan = { ...plan, years: [{ ...first, actions: excluded }, second] };
    expect(said({ actions }, 'leftOut', { plan: other })).toBe(
      'Deux actions ne sont pas retenues pour 2027 : une reportée à 2028 (le réemploi) et une écartée (le bus).',
    );
    expect(said({ actions }, 'leftOut', { plan: other, language: 'en' })).toBe(
      'Two actions are not selected for 2027: one put off to 2028 (le réemploi) and one excluded (le bus).',
    );
  });
  it('says what the envelope has left, that it is taken, or overrun', () => {
    expect(said({ actions }, 'moneyLeft', { plan })).toBe(
      'Les actions retenues laissent libres 2 000 € d’investissement en 2027.',
    );
    expect(said({ actions }, 'moneyLeft', { plan: planOf(300_000) })).toBe(
      'Les actions retenues prennent toute l’enveloppe 2027.',
    );
    expect(said({ actions }, 'moneyLeft', { plan: planOf(200_000) })).toBe(
      'L’enveloppe d’investissement 2027 est dépassée de 1 000 €.',
    );
    // What one section lacks, the other does not give.
    const over = planOf(200_000);
    const years = over.years.map((year) => ({
      ...year,
      envelopes: [...year.envelopes, { nature: 'operating' as const, available: 400_000, used: 0, left: 400_000 }],
    }));
    const figure = (of: Plan) => viewed({ actions }, { plan: of, figures: ['yearLeft'] }).keyFigures[0];
    expect(figure({ ...over, years })).toMatchObject({
      value: '1\u202f000\u202f€',
      label: 'au-delà des crédits ouverts en 2027',
    });
    expect(figure(plan)).toMatchObject({ value: '2\u202f000\u202f€', label: 'encore libres en 2027' });
    expect(said({ actions }, 'load', { plan })).toBe('Le plan 2027 demande 0,4 ETP sur 2 disponibles.');
    const timed = (used: number): Plan => ({
      ...plan,
      years: plan.years.map((one) => ({ ...one, fte: { available: 1, used, left: 1 - used } })),
    });
    expect(said({ actions }, 'load', { plan: timed(0.4) })).toBe('Le plan 2027 demande 0,4 ETP sur 1 disponible.');
    expect(said({ actions }, 'load', { plan: timed(0) })).toBeNull();
  });
  it('says nothing of a choice where nothing is left to choose from, nor of money that no action takes', () => {
    const emptied = (isWaiting: boolean): Plan => {
      const [first] = plan.years;
      if (!first) throw new Error('no years');
      const waiting = first.actions.filter(({ choice }) => isWaiting && choice !== 'selected');
      return { ...plan, years: [{ ...first, actions: waiting }] };
    };
    expect(said({ actions }, 'kept', { plan: emptied(true) })).toBe('Aucune action n’est retenue pour 2027.');
    expect(said({ actions }, 'kept', { plan: emptied(false) })).toBeNull();
    expect(said({ actions }, 'moneyLeft', { plan: emptied(true) })).toBeNull();
  });
  it('does not say what is free, nor what time is asked for, where no action says what it takes', () => {
    const [first, ...rest] = plan.years;
    if (!first) throw new Error('no years');
    const selected = first.actions.filter(({ choice }) => choice === 'selected');
    const silent = selected.map((one) => ({ ...one, investment: null, fte: 0, counted: { investment: 0, operating: 0 } }));
    const unknown: Plan = { ...plan, years: [{ ...first, fte: { available: 2, used: 0 }, actions: silent }, ...rest] };
    expect(said({ actions }, 'moneyLeft', { plan: unknown })).toBe(
      'Ce que les actions retenues laisseront libre de l’enveloppe 2027 n’est pas connu : aucune n’a encore de coût.',
    );
    expect(said({ actions }, 'load', { plan: unknown })).toBeNull();
    const figures = viewed({ actions }, { plan: unknown, figures: ['kept', 'yearBudget', 'yearLeft', 'fte'] }).keyFigures;
    expect(figures.map(({ label }) => label)).toEqual(['actions retenues pour 2027']);
    // What costs nothing in the year, and something in another, leaves the envelope free.
    const priced = actions.map((one) => ({ ...one, budget: [{ year: 2028, nature: 'investment' as const, planned: 5_000 }] }));
    expect(said({ actions: priced }, 'moneyLeft', { plan: unknown })).toMatch(/^Les actions retenues laissent libres/);
  });
  it('says that scores are missing where it says who is first', () => {
    const criteria = {
      criteria: [
        { id: 'need', title: 'Attente', weight: 2, direction: 'higher-is-better' as const, scale: { min: 1, max: 5 } },
        { id: 'ease', title: 'Faisabilité', weight: 1, direction: 'higher-is-better' as const, scale: { min: 1, max: 5 } },
      ],
    };
    const scored = [5, 4, 3, 2].map(
      (need, at): Action => ({ id: `AC-${at + 1}`, title: `Lieu ${at + 1}`, scores: { need, ease: 3 } }),
    );
    const first = (all: readonly Action[]) => {
      const parts = { criteria, actions: [...all] };
      return said(parts, 'rankingFirst', { ranking: rank(projectWith(parts)) });
    };
    const said123 = 'En tête du classement : « Lieu 1 », « Lieu 2 » et « Lieu 3 », d’abord pour le critère « Attente »';
    expect(first(scored)).toBe(`${said123}.`);
    // What is done is no longer chosen, and of three that are left nothing is first.
    const done = (count: number) =>
      [6, 5, 4, 3, 2].map(
        (need, at): Action => ({
          ...{ id: `AC-${at}`, title: `Lieu ${at}`, scores: { need: Math.min(5, need), ease: 3 } },
          status: at < count ? 'done' : 'planned',
        }),
      );
    expect(first(done(1))).toBe(`${said123.replace(' :', ', hors actions achevées :')}.`);
    expect(first(done(2))).toBeNull();
    const [one, ...others] = scored;
    expect(one && first([one, ...others.map((action) => ({ ...action, scores: { need: action.scores?.['need'] ?? 0 } }))])).toBe(
      `${said123} ; 3 actions sur 4 n’ont pas toutes leurs notes, et cet ordre peut changer avec elles.`,
    );
  });
  it('fills the decision that a document awaits, or leaves it out', () => {
    const decision = 'Arrêter le plan {{plan.year}}, pour {{plan.fteUsed}} ETP.';
    expect(viewed({ actions }, { plan, decision }).document.decision).toBe('Arrêter le plan 2027, pour 0,4 ETP.');
    expect(viewed({ actions }, { decision }).document.decision).toBeNull();
    const when = (awaited: string) => viewed({ actions }, { plan, decision, awaited }).document.decision;
    expect(['plan.selected > 0', 'session.matters > 0'].map((one) => when(one) !== null)).toEqual([true, false]);
  });
});

describe('needs', () => {
  const asked = (id: string, statement: string, people: number) => ({
    id,
    statement,
    mentions: [{ audience: 'residents' as const, people }],
  });
  const needs = [
    asked('ND-1', 'Être aidé', 30),
    asked('ND-2', 'Se déplacer', 12),
    { ...asked('ND-3', 'Avoir le Wi-Fi', 6), response: { kind: 'declined' as const } },
  ];
  it('says which have no answer, or that all have one', () => {
    expect(said({ needs, actions: [{ id: 'AC-1', title: 'Aider', needs: ['ND-1'] }] }, 'needsUnanswered')).toBe(
      'Un besoin sur 3 reste sans réponse : « Se déplacer ».',
    );
    expect(said({ needs, actions: [{ id: 'AC-1', title: 'Aider', needs: ['ND-1', 'ND-2'] }] }, 'needsUnanswered')).toBe(
      'Les 3 besoins exprimés ont tous une réponse ; un est écarté.',
    );
    expect(
      said({ needs, actions: [{ id: 'AC-1', title: 'Aider', needs: ['ND-1', 'ND-2'], status: 'dropped' }] }, 'needsUnanswered'),
    ).toBe('Deux besoins sur 3 restent sans réponse : « Être aidé » et « Se déplacer ».');
    const actions = [{ id: 'AC-1', title: 'Aider' }];
    const none = { needs: needs.slice(0, 2), actions };
    expect(said(none, 'needsUnanswered')).toBe(
      'Les 2 besoins exprimés restent tous sans réponse : « Être aidé » et « Se déplacer ».',
    );
    expect(said({ ...none, language: 'en' }, 'needsUnanswered')).toBe(
      'None of the 2 needs voiced has an answer: “Être aidé” and “Se déplacer”.',
    );
    expect(said({ needs: needs.slice(0, 1), actions }, 'needsUnanswered')).toBe(
      'Le besoin exprimé reste sans réponse : « Être aidé ».',
    );
    expect(said({ needs: needs.slice(2), actions }, 'needsUnanswered')).toBe('Le besoin exprimé est écarté.');
    expect(said({ needs }, 'needsUnanswered')).toBeNull();
  });
  it('says which is the most widely shared, unless so few ask that they might be known', () => {
    expect(said({ needs }, 'needsHeard')).toBe('3 besoins ont été exprimés ; le plus partagé : « Être aidé » (30 personnes).');
    expect(said({ needs: needs.slice(0, 1) }, 'needsHeard')).toBe('Un besoin a été exprimé : « Être aidé » (30 personnes).');
    expect(said({ needs: [asked('ND-1', 'Être aidé', 4)] }, 'needsHeard')).toBeNull();
  });
  it('says what people found in a survey, in their words', () => {
    const surveys = [{ id: 'SV-01', title: 'Enquête', questions: [] }];
    const findings = [
      { id: 'FI-1', text: 'Rien', evidence: ['IV-01'] },
      { id: 'FI-2', text: 'Un répondant sur trois est en difficulté.', evidence: ['SV-01/Q5'] },
    ];
    expect(said({ surveys, diagnostic: { findings } }, 'surveyMain')).toBe('Un répondant sur trois est en difficulté.');
    expect(said({ surveys }, 'surveyMain')).toBeNull();
  });
});

describe('what was measured', () => {
  const indicators = [
    {
      id: 'IN-1',
      title: 'Personnes aidées',
      unit: 'personnes',
      direction: 'higher-is-better' as const,
      baseline: { period: 2025, value: 0 },
      targets: [{ period: 2027, value: 100 }],
    },
    {
      id: 'IN-2',
      title: 'Lieux ouverts',
      direction: 'higher-is-better' as const,
      baseline: { period: 2025, value: 0 },
      targets: [{ period: 2027, value: 10 }],
    },
  ];
  const values = [
    { indicator: 'IN-1', period: 2026, value: 20 },
    { indicator: 'IN-2', period: 2026, value: 10 },
  ];
  it('says how many are where they should be, and which are not, with what was expected', () => {
    expect(said({ indicators, values }, 'indicators')).toBe(
      'Un indicateur sur 2 est à l’objectif ou en bonne voie ; un s’en écarte.',
    );
    expect(said({ indicators, values }, 'indicatorsOff')).toBe(
      'Un indicateur s’écarte de son objectif : « Personnes aidées » (20 personnes ; attendu : 50).',
    );
    const unaimed = { id: 'IN-3', title: 'Appels reçus' };
    expect(said({ indicators: [...indicators, unaimed], values }, 'indicators')).toBe(
      'Un indicateur sur 2 est à l’objectif ou en bonne voie ; un s’en écarte ; un ne peut pas encore être jugé.',
    );
    expect(said({ indicators: [...indicators.slice(1), unaimed], values }, 'indicators')).toBe(
      'Le seul indicateur jugé est à l’objectif ou en bonne voie ; un ne peut pas encore être jugé.',
    );
    const counted = [...values, { indicator: 'IN-3', period: 2026, value: 3 }];
    const { keyFigures } = viewed({ indicators: [...indicators, unaimed], values: counted }, { figures: ['indicatorsMet'] });
    expect(keyFigures).toMatchObject([{ value: '1', label: expect.stringMatching(/ 2$/) }]);
    expect(said({ indicators: indicators.slice(1), values }, 'indicators')).toBe(
      'L’indicateur est à l’objectif ou en bonne voie.',
    );
    expect(said({ indicators: indicators.slice(0, 1), values }, 'indicators')).toBe('L’indicateur s’écarte de son objectif.');
    const { messages } = viewed({ indicators: indicators.slice(0, 1), values }, { messages: ['indicators', 'indicatorsOff'] });
    expect(messages.map(({ id }) => id)).toEqual(['indicatorsOff']);
    expect(said({ indicators }, 'indicators')).toBe('Les 2 indicateurs n’ont pas encore de valeur.');
    expect(said({ indicators }, 'indicatorsOff')).toBeNull();
  });
  it('names the next target of those that have several', () => {
    const [first] = indicators;
    const targets = [2027, 2029].map((period, at) => ({ period, value: [100, 150][at] ?? 0 }));
    const stepped = [{ ...first, id: 'IN-1', title: 'Personnes aidées', targets }];
    expect(said({ indicators: stepped, values }, 'indicatorsOff')).toContain('(20 personnes ; attendu : 50 ; cible 2027 : 100)');
  });
  it('expects the target itself once its day is past, whatever the last value was ahead of', () => {
    const ahead = [{ indicator: 'IN-1', period: 2026, value: 60 }];
    const asked = { today: '2029-06-15' };
    expect(said({ indicators: indicators.slice(0, 1), values: ahead }, 'indicatorsOff', asked)).toContain(
      '(60 personnes ; attendu : 100)',
    );
  });
  it('rounds what was expected as the tables beside the sentence do', () => {
    const [first] = indicators;
    const odd = [{ ...first, id: 'IN-1', title: 'Personnes aidées', targets: [{ period: 2027, value: 569.86 }] }];
    const { indicators: shown } = viewed({ indicators: odd, values }, { messages: ['indicatorsOff'] });
    expect(shown[0]?.path?.expected).toBe(285);
    expect(said({ indicators: odd, values }, 'indicatorsOff')).toContain('attendu : 285)');
  });
  it('counts the verdicts of the last evaluation, and names the needs that are not met', () => {
    const needs = [
      { id: 'ND-1', statement: 'Être aidé' },
      { id: 'ND-2', statement: 'Voir un médecin' },
    ];
    const evaluations = [
      {
        kind: 'annual' as const,
        period: 2026,
        needVerdicts: [
          { need: 'ND-1', verdict: 'met' as const },
          { need: 'ND-2', verdict: 'not-met' as const },
        ],
      },
    ];
    expect(said({ needs, evaluations }, 'evaluationVerdicts')).toBe(
      'L’évaluation 2026 juge un besoin satisfait et un non satisfait (« Voir un médecin »).',
    );
  });
  it('says what is judged whatever comes first, and nothing where nothing is', () => {
    const needs = ['ND-1', 'ND-2', 'ND-3'].map((id) => ({ id, statement: `Besoin ${id}` }));
    type Verdict = 'met' | 'partly-met' | 'not-met' | 'unknown';
    const judged = (verdicts: readonly Verdict[], asked?: Parameters<typeof said>[2]) => {
      const needVerdicts = verdicts.map((verdict, at) => ({ need: `ND-${at + 1}`, verdict }));
      return said({ needs, evaluations: [{ kind: 'annual', period: 2026, needVerdicts }] }, 'evaluationVerdicts', asked);
    };
    expect(judged([])).toBeNull();
    expect(judged(['unknown', 'unknown'])).toBeNull();
    expect(judged(['partly-met'])).toBe('L’évaluation 2026 juge un besoin satisfait en partie.');
    expect(judged(['partly-met', 'partly-met'])).toBe('L’évaluation 2026 juge deux besoins satisfaits en partie.');
    expect(judged(['not-met'])).toBe('L’évaluation 2026 juge un besoin non satisfait (« Besoin ND-1 »).');
    expect(judged(['not-met', 'met', 'met'])).toBe(
      'L’évaluation 2026 juge deux besoins satisfaits et un non satisfait (« Besoin ND-1 »).',
    );
    expect(judged(['partly-met', 'not-met'], { language: 'en' })).toBe(
      'The 2026 evaluation finds one need partly met and one not met (“Besoin ND-2”).',
    );
  });
});

describe('what was decided and what comes', () => {
  const meetings: Project['meetings'] = [
    {
      ...{ id: 'MT-01', date: '2027-01-10' },
      decisions: [
        { id: 'DE-1', text: 'Signer la convention.', status: 'open', due: '2027-12', links: ['AC-1'] },
        { id: 'DE-2', text: 'Recruter', status: 'open', due: '2027-03' },
        { id: 'DE-3', text: 'Faite', status: 'done' },
      ],
    },
  ];
  it('names the decisions to carry out, the overdue first, to those who conduct the project', () => {
    expect(said({ meetings }, 'decisionsAwaited')).toBe(
      'Deux décisions restent à exécuter, dont une en retard : « Recruter » et « Signer la convention ».',
    );
    expect(said({ meetings }, 'decisionsAwaited', { readership: 'press' })).toBeNull();
  });
  it('names the next two dates', () => {
    const fixedPoints = [
      { date: '2027-12-14', kind: 'council' as const, label: 'Conseil' },
      { date: '2027-10-01', kind: 'steering' as const, label: 'comité de pilotage' },
      { date: '2027-01-01', label: 'Passé' },
    ];
    expect(said({ plan: { fixedPoints } }, 'next')).toBe(
      'Prochaines échéances : Comité de pilotage (1er octobre 2027), puis Conseil (14 décembre 2027).',
    );
    expect(said({ plan: { fixedPoints } }, 'next', { readership: 'residents' })).toBe(
      'Prochaine échéance : Conseil, le 14 décembre 2027.',
    );
  });
  it('counts what changed, by field', () => {
    const changes = {
      since: '2027-01-10',
      state: 'abc',
      groups: [{ label: 'Actions', items: ['AC-1 Un lieu : nouvelle action', 'AC-2 passe à faite'] }],
    };
    expect(said({}, 'changes', { changes })).toBe('Depuis le 10 janvier 2027, ont changé : actions (2).');
    expect(said({}, 'changes')).toBeNull();
  });
});

describe('a document', () => {
  const parts: Partial<Project> = {
    actions: [late, later, done('AC-9')],
    needs: [{ id: 'ND-1', statement: 'Être aidé', mentions: [{ people: 9 }] }],
  };
  it('opens with the heaviest of the messages that it asks for, then in its own order, five at most', () => {
    const { messages } = viewed(parts, { messages: ['needsHeard', 'money', 'needsUnanswered', 'progress', 'late'] });
    expect(messages.map(({ id }) => id)).toEqual(['needsUnanswered', 'progress', 'late', 'needsHeard']);
    // Which are late is said once.
    expect(plain(messages[1]?.text ?? null)).toBe('Une action sur 3 est achevée.');
    expect(plain(messages[2]?.text ?? null)).toMatch(
      /^Deux actions sont en retard : l’archivage \(échéance : mars 2027\) et le réemploi/,
    );
    expect(messages[1]?.label).toBe('avancement');
  });
  it('shows the figures that it asks for, those that are known', () => {
    const { keyFigures } = viewed(parts, { figures: ['done', 'late', 'budget', 'needs'] });
    expect(keyFigures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1 action achevée sur 3',
      '2 actions en retard',
      '1 besoin exprimé',
    ]);
  });
  it('opens with what somebody wrote in their place, an item each, all of them, and says it once', () => {
    const text = {
      deliverable: 'programme',
      path: 'texts/programme/essentiel.md',
      text: '- Un **premier** point\n- Un second\n\nPuis un mot.',
    };
    const { messages, texts, zones } = viewed({ ...parts, texts: [text] }, { messages: ['progress'] });
    expect(messages.map((one) => one.text)).toEqual(['Un premier point', 'Un second', 'Puis un mot.']);
    expect([texts, zones[0]?.opening]).toEqual([[], []]);
    // A document that opens with no message has nothing in whose place it could stand.
    expect(viewed({ ...parts, texts: [text] }).texts).toEqual([text.text]);
  });
  it('says nothing of what is not published, nor counts it', () => {
    const actions: Action[] = [done('AC-1'), { ...late, publish: false }];
    for (const readership of ['elected', 'residents', 'press'] as const)
      expect(plain(viewed({ actions }, { readership }).headlines.progress)).toBe('L’action du programme est achevée.');
  });
});
