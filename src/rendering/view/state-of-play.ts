// What exists today: services by commune, equipment, uses, and how far each theme has come.

import type { ServiceReach, View } from '../../model/index.ts';
import { maturityOf, serviceReach } from '../../project/needs/index.ts';
import { periodOf, round } from '../../values/index.ts';
import { diagnosticWords, formatPercent, reachMarks } from '../../wording/index.ts';
import type { Material } from './material.ts';
import { coded, named, namesOnly } from './naming.ts';

type Diagnostic = View['diagnostic'];

export function stateOfPlayView(
  material: Material,
): Pick<Diagnostic, 'services' | 'matrix' | 'equipment' | 'uses' | 'maturity' | 'levels'> {
  const { language, project } = material;
  const services = serviceReach(project, material.services);
  return {
    services: services.map((service) => serviceView(material, service)),
    matrix: matrixView(material, services),
    equipment: equipmentView(material),
    uses: usesView(material),
    maturity: maturityView(material),
    levels: diagnosticWords[language].levels.map((one, level) => ({ level, ...one })),
  };
}

const communesOf = ({ project }: Material) => project.info.territory?.communes ?? [];
const percents = (share: number | null): number | null => (share === null ? null : round(100 * share, 0));

function serviceView(material: Material, service: ServiceReach): Diagnostic['services'][number] {
  const { id, name, shared, state, communes, populationShare, providers, users, satisfaction, notes } = service;
  const isKnown = state === 'partial' || state === 'everywhere';
  return {
    id,
    name: name[material.language],
    shared,
    state: { code: state, label: diagnosticWords[material.language].state[state] },
    communes,
    populationShare: percents(populationShare),
    without: isKnown ? communesOf(material).flatMap((one, at) => (service.reach[at] === 'served' ? [] : [one.name])) : [],
    providers: namesOnly(material, 'organisation', providers),
    users,
    satisfaction: [...satisfaction],
    notes: [...notes],
  };
}

/** The shared services side by side, a commune a row; the others are named, but for those that are everywhere. */
function matrixView(material: Material, services: readonly ServiceReach[]): Diagnostic['matrix'] {
  const { language } = material;
  const shared = services.filter((one) => one.shared);
  const others = services.filter((one) => !one.shared && one.state !== 'everywhere');
  return {
    services: shared.map(({ name }) => name[language]),
    rows: communesOf(material).map(({ name: commune, population = null }, at) => ({
      commune,
      population,
      marks: shared.map(({ reach }) => reachMarks[reach[at] ?? 'unstated']),
      others: others.filter(({ reach }) => reach[at] === 'served').map(({ name }) => name[language]),
    })),
    communes: shared.map(({ reach, communes }) => (reach.includes('unstated') ? reachMarks.unstated : String(communes))),
    shares: shared.map(({ populationShare }) => {
      const share = percents(populationShare);
      return share === null ? reachMarks.unstated : formatPercent(share, language);
    }),
  };
}

function equipmentView(material: Material): Diagnostic['equipment'] {
  const words = diagnosticWords[material.language];
  return (material.project.diagnostic.equipment ?? []).map((one) => {
    const commune = named(material, 'commune', one.commune)?.name;
    return {
      what: one.what,
      place: one.place && commune ? words.place(one.place, commune) : (one.place ?? commune ?? null),
      quantity: one.quantity ?? null,
      state: coded(material, 'diagnostic.equipment.state', one.state),
      date: periodOf(one.date),
      source: one.source ?? null,
      note: one.note ?? null,
    };
  });
}

const usesView = (material: Material): Diagnostic['uses'] =>
  (material.project.diagnostic.uses ?? []).map(
    ({ label, audience, value = null, unit = null, qualifier, source = null, date }) => ({
      label,
      audience: coded(material, 'diagnostic.uses.audience', audience),
      value,
      unit,
      qualifier: coded(material, 'diagnostic.uses.qualifier', qualifier),
      source,
      date: periodOf(date),
    }),
  );

const maturityView = (material: Material): Diagnostic['maturity'] =>
  maturityOf(material.project).map(({ theme, level, date, note, previous }) => ({
    theme: material.name('theme', theme).name,
    level,
    name: diagnosticWords[material.language].levels[level]?.name ?? '',
    date,
    previous: previous?.level ?? null,
    previousDate: previous?.date ?? null,
    note,
  }));
