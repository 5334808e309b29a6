// The document itself, and the project it speaks of.
import { latestPopulation, periodOf, spanOf } from '../../deriving/index.ts';
import type { ProjectFile, View } from '../../model/index.ts';
import { documentWords } from '../../wording/index.ts';
import type { DocumentRequest, Material } from './material.ts';
import { coded, named } from './naming.ts';

export function documentView(
  { project, language, today, words, readership, version }: Material,
  { title, languages = [language] }: DocumentRequest,
): View['document'] {
  const { illustrative, territory } = project.info;
  return {
    title,
    language,
    date: today,
    notice: illustrative ? words.notice(territory?.name) : null,
    audience: { code: readership, label: words.readership[readership] },
    versions:
      languages.length > 1
        ? languages.map((one, index) => ({ language: one, label: documentWords[one].itself, file: index === 0 ? 'index' : one }))
        : [],
    madeWith: version === null ? 'jalon' : `jalon ${version}`,
  };
}

export const themeView = ({ theme }: Material): View['theme'] => ({ logo: theme.logo });

export function projectView(material: Material): View['project'] {
  const { info, step } = material.project;
  return {
    title: info.title,
    language: material.project.language,
    kind: coded(material, 'project.kind', info.kind),
    step: coded(material, 'project.step', step),
    lead: named(material, 'person', info.lead),
    electedLead: named(material, 'person', info.electedLead),
    term: spanOf(info.term),
    period: spanOf(info.period),
    adopted: periodOf(info.adopted),
    basis: coded(material, 'project.money.basis', info.money?.basis),
    territory: info.territory ? territoryView(material, info.territory) : null,
  };
}

type Territory = NonNullable<ProjectFile['territory']>;

function territoryView(material: Material, territory: Territory): View['project']['territory'] {
  const population = latestPopulation(territory);
  return {
    name: territory.name,
    kind: coded(material, 'project.territory.kind', territory.kind),
    siren: territory.siren === undefined ? null : String(territory.siren),
    population: population?.value ?? null,
    populationYear: population?.year ?? null,
    populationNotion: coded(material, 'project.territory.populations.notion', population?.notion),
    populationSource: population?.source ?? null,
    communes: (territory.communes ?? []).map(({ name, population }) => ({ name, population: population ?? null })),
  };
}
