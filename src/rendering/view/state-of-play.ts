// What exists today: services by commune, equipment, uses, and how far each theme has come.

import type { ServiceReach, View } from '../../model/index.ts';
import { maturityOf, serviceReach } from '../../project/needs/index.ts';
import { periodOf, round } from '../../values/index.ts';
import { diagnosticWords, formatPercent, reachMarks } from '../../wording/index.ts';
import { coded, named, namesOnly } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type Diagnostic = View['diagnostic'];

export function stateOfPlayView(
  input: ViewInput,
): Pick<Diagnostic, 'services' | 'matrix' | 'equipment' | 'uses' | 'maturity' | 'levels'> {
  const { language, project } = input;
  const services = serviceReach(project, input.services);
  return {
    services: services.map((service) => serviceView(input, service)),
    matrix: matrixView(input, services),
    equipment: equipmentView(input),
    uses: usesView(input),
    maturity: maturityView(input),
    levels: diagnosticWords[language].levels.map((one, level) => ({ level, ...one })),
  };
}

const communesOf = ({ project }: ViewInput) => project.info.territory?.communes ?? [];
const percents = (share: number | null): number | null => (share === null ? null : round(100 * share, 0));

function serviceView(input: ViewInput, service: ServiceReach): Diagnostic['services'][number] {
  const { id, name, shared, state, communes, populationShare, providers, users, satisfaction, notes } = service;
  const isKnown = state === 'partial' || state === 'everywhere';
  return {
    id,
    name: name[input.language],
    shared,
    state: { code: state, label: diagnosticWords[input.language].state[state] },
    communes,
    populationShare: percents(populationShare),
    without: isKnown ? communesOf(input).flatMap((one, at) => (service.reach[at] === 'served' ? [] : [one.name])) : [],
    providers: namesOnly(input, 'organisation', providers),
    users,
    satisfaction: [...satisfaction],
    notes: [...notes],
  };
}

/** The shared services side by side, a commune a row; the others are named, but for those that are everywhere. Before any was recorded, no commune is without. */
function matrixView(input: ViewInput, services: readonly ServiceReach[]): Diagnostic['matrix'] {
  const { language } = input;
  const shared = services.filter((one) => one.shared);
  const others = services.filter((one) => !one.shared && one.state !== 'everywhere');
  return {
    services: shared.map(({ name }) => name[language]),
    rows: (services.every(({ state }) => state === 'absent') ? [] : communesOf(input)).map(
      ({ name: commune, population = null }, at) => ({
        commune,
        population,
        marks: shared.map(({ reach }) => reachMarks[reach[at] ?? 'unstated']),
        others: others.filter(({ reach }) => reach[at] === 'served').map(({ name }) => name[language]),
      }),
    ),
    communes: shared.map(({ reach, communes }) => (reach.includes('unstated') ? reachMarks.unstated : String(communes))),
    shares: shared.map(({ populationShare }) => {
      const share = percents(populationShare);
      return share === null ? reachMarks.unstated : formatPercent(share, language);
    }),
  };
}

function equipmentView(input: ViewInput): Diagnostic['equipment'] {
  const words = diagnosticWords[input.language];
  return (input.project.diagnostic.equipment ?? []).map((one) => {
    const commune = named(input, 'commune', one.commune)?.name;
    return {
      what: one.what,
      place: one.place && commune ? words.place(one.place, commune) : (one.place ?? commune ?? null),
      quantity: one.quantity ?? null,
      state: coded(input, 'diagnostic.equipment.state', one.state),
      date: periodOf(one.date),
      source: one.source ?? null,
      note: one.note ?? null,
    };
  });
}

const usesView = (input: ViewInput): Diagnostic['uses'] =>
  (input.project.diagnostic.uses ?? []).map(({ label, audience, value = null, unit = null, qualifier, source = null, date }) => ({
    label,
    audience: coded(input, 'diagnostic.uses.audience', audience),
    value,
    unit,
    qualifier: coded(input, 'diagnostic.uses.qualifier', qualifier),
    source,
    date: periodOf(date),
  }));

const maturityView = (input: ViewInput): Diagnostic['maturity'] =>
  maturityOf(input.project).map(({ theme, level, date, note, previous }) => ({
    theme: input.name('theme', theme).name,
    level,
    name: diagnosticWords[input.language].levels[level]?.name ?? '',
    date,
    previous: previous?.level ?? null,
    previousDate: previous?.date ?? null,
    note,
  }));
