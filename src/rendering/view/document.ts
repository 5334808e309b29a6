// The document itself, and the project it speaks of.
import type { ProjectFile, View } from '../../model/index.ts';
import { latestPopulation } from '../../project/needs/index.ts';
import { adoptionOf } from '../../project/thread/index.ts';
import { spanOf } from '../../values/index.ts';
import { nameInSentence } from '../../wording/elision.ts';
import { documentWords } from '../../wording/index.ts';
import { takenBy } from '../../wording/plans/adoptions.ts';
import { dueBy } from '../deliverables/conditions.ts';
import { sentenceWith } from '../deliverables/file-names.ts';
import { asWritten } from './as-written.ts';
import { membersOf } from './communes.ts';
import { decisionInWords } from './decided.ts';
import { lazily, withFields } from './lazily.ts';
import { coded } from './naming.ts';
import type { DocumentRequest, ViewInput } from './view-input.ts';

export function documentView(
  input: ViewInput,
  view: object,
  { deliverable, title, reader, pages, decision, awaited, taken, languages = [input.language] }: DocumentRequest,
): View['document'] {
  const { project, language, today, words, readership, version } = input;
  const { illustrative, territory } = project.info;
  const said = {
    id: deliverable,
    title,
    language,
    otherLanguage: project.language === language ? null : project.language,
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
    reader: coded(input, 'document.reader', reader),
    pages: pages ?? null,
  };
  return withFields(said, decisionOf({ decision, awaited, taken, view, language }));
}

interface Asked {
  readonly decision: string | undefined;
  readonly awaited: string | undefined;
  readonly taken: string | undefined;
  readonly view: object;
  readonly language: ViewInput['language'];
}

const filled = (pattern: string | undefined, { view, language }: Asked): string | null =>
  pattern === undefined ? null : sentenceWith(pattern, view, language);

/** The values that they name are those of parts that no document may need. What has been decided is not asked again. */
const decisionOf = lazily<Pick<View['document'], 'decision' | 'taken'>, Asked>({
  taken: (asked) => filled(asked.taken, asked),
  decision: (asked, { taken }) => (taken === null && dueBy(asked.awaited)(asked.view) ? filled(asked.decision, asked) : null),
});

export const themeView = ({ theme }: ViewInput): View['theme'] => ({
  logo: theme.logo,
  cover: theme.cover,
  partners: theme.partners.map(({ name, logo }) => ({ name, logo })),
});

export function projectView(input: ViewInput): View['project'] {
  const { info, step } = input.project;
  return {
    ...asWritten(input, 'project', info),
    language: input.project.language,
    step: coded(input, 'project.step', step),
    term: spanOf(info.term),
    period: spanOf(info.period),
    adoption: adoptionView(input),
    basis: coded(input, 'project.money.basis', info.money?.basis),
    territory: info.territory ? territoryView(input, info.territory) : null,
  };
}

function adoptionView(input: ViewInput): string | null {
  const adoption = adoptionOf(input.project, input.today);
  const decision = decisionInWords(input, adoption?.decision ?? undefined);
  return adoption && takenBy(decision === null ? [] : [decision], adoption.when, input.language);
}

type Territory = NonNullable<ProjectFile['territory']>;

function territoryView(input: ViewInput, territory: Territory): View['project']['territory'] {
  const population = latestPopulation(territory);
  return {
    ...asWritten(input, 'project.territory', territory),
    ...nameInSentence(territory, input.language),
    population: population?.value ?? null,
    populationYear: population?.year ?? null,
    populationNotion: coded(input, 'project.territory.populations.notion', population?.notion),
    populationSource: population?.source ?? null,
    communes: membersOf(territory).map(({ name, population }) => ({ name, population: population ?? null })),
  };
}
