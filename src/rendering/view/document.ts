// The document itself, and the project it speaks of.
import type { ProjectFile, View } from '../../model/index.ts';
import { latestPopulation } from '../../project/needs/index.ts';
import { spanOf } from '../../values/index.ts';
import { documentWords } from '../../wording/index.ts';
import { asWritten } from './as-written.ts';
import type { DocumentRequest, Material } from './material.ts';
import { coded } from './naming.ts';

export function documentView(
  { project, language, today, words, readership, version }: Material,
  { deliverable, title, languages = [language] }: DocumentRequest,
): View['document'] {
  const { illustrative, territory } = project.info;
  return {
    id: deliverable,
    title,
    language,
    date: today,
    notice: illustrative ? words.notice(territory?.name) : null,
    audience: { code: readership, label: words.readership[readership] },
    versions:
      languages.length > 1
        ? languages.map((one, index) => ({ language: one, label: documentWords[one].itself, file: index === 0 ? 'index' : one }))
        : [],
    index: languages.indexOf(language) > 0 ? language : 'index',
    suffix: languages.indexOf(language) > 0 ? `-${language}` : '',
    madeWith: version === null ? 'jalon' : `jalon ${version}`,
  };
}

export const themeView = ({ theme }: Material): View['theme'] => ({ logo: theme.logo });

export function projectView(material: Material): View['project'] {
  const { info, step } = material.project;
  return {
    ...asWritten(material, 'project', info),
    language: material.project.language,
    step: coded(material, 'project.step', step),
    term: spanOf(info.term),
    period: spanOf(info.period),
    basis: coded(material, 'project.money.basis', info.money?.basis),
    territory: info.territory ? territoryView(material, info.territory) : null,
  };
}

type Territory = NonNullable<ProjectFile['territory']>;

function territoryView(material: Material, territory: Territory): View['project']['territory'] {
  const population = latestPopulation(territory);
  return {
    ...asWritten(material, 'project.territory', territory),
    population: population?.value ?? null,
    populationYear: population?.year ?? null,
    populationNotion: coded(material, 'project.territory.populations.notion', population?.notion),
    populationSource: population?.source ?? null,
    communes: (territory.communes ?? []).map(({ name, population }) => ({ name, population: population ?? null })),
  };
}
