// Digests for the tests of the portfolio: a territory with little to say, changed as each test wants.
import type { Digest, DigestAction, DigestIndicator, DigestNeed, PassedProject } from '../../src/model/index.ts';

export const digest = (territory: string, over: Partial<Digest> = {}): Digest => ({
  title: `Projet de ${territory}`,
  territory,
  siren: null,
  population: null,
  department: null,
  format: 1,
  illustrative: false,
  basis: null,
  step: 'programme',
  gates: null,
  progress: null,
  count: over.actions?.length ?? 0,
  done: 0,
  late: 0,
  blocked: 0,
  lastNews: null,
  years: (over.actions ?? []).flatMap(({ years }) => years),
  actions: [],
  indicators: [],
  needs: [],
  risks: [],
  duties: [],
  answered: [],
  services: [],
  ...over,
});

export const passed = (territory: string, over: Partial<Digest> = {}, root = territory): PassedProject => ({
  root,
  errors: 0,
  warnings: 0,
  known: { title: `Projet de ${territory}`, territory, format: 1 },
  codes: [],
  digest: digest(territory, over),
});

/** Euros in 2027. */
export const action = (id: string, euros: number, spent = 0): DigestAction => ({
  id,
  title: `Action ${id}`,
  status: 'planned',
  theme: null,
  start: null,
  end: null,
  late: false,
  years: [
    {
      year: 2027,
      planned: { min: euros * 100, max: euros * 100 },
      spent: spent === 0 ? null : { min: spent * 100, max: spent * 100 },
    },
  ],
});

export const need = (id: string, statement: string, over: Partial<DigestNeed> = {}): DigestNeed => ({
  id,
  statement,
  theme: 'inclusion',
  audiences: [],
  people: 1,
  response: 'unanswered',
  actions: [],
  ...over,
});

export const indicator = (
  value: number | null,
  aggregation: DigestIndicator['aggregation'],
  over: Partial<DigestIndicator> = {},
): DigestIndicator => ({
  id: 'IN-01',
  title: 'Part des démarches en ligne',
  unit: '%',
  theme: null,
  model: 'online-share',
  calculation: null,
  aggregation,
  cumulative: false,
  value,
  period: { start: '2026-01-01', end: '2026-12-31', text: '2026' },
  base: null,
  state: null,
  ...over,
});
