// The catalogue that a project draws from: what ships with the package is read once however many projects do.
import { checkCatalogue, checkSurveyModels, lastById } from '../checking/index.ts';
import {
  type Bilingual,
  type Catalogue,
  type DutiesCatalogue,
  type Language,
  type Problem,
  type SurveyModel,
  shippedDuties,
  type Workspace,
} from '../model/index.ts';
import { questionnaireOf } from '../project/needs/index.ts';
import {
  readCatalogue,
  readOwnCatalogue,
  readShippedCatalogue,
  readSurveyModels,
  sharedTemplateFiles,
} from '../reading/index.ts';
import { dutyFaultOf } from '../steering/index.ts';
import { typable } from '../vocabulary/index.ts';

type Asked = Pick<Workspace, 'root' | 'templates'> & Partial<Pick<Workspace, 'sharedTemplates'>>;
const hasOwn = ({ templates, sharedTemplates = sharedTemplateFiles() }: Asked): boolean =>
  [...templates, ...sharedTemplates].some((path) => path.startsWith('catalogue/'));

let shipped: Catalogue | null = null;

/** What ships, models and all. */
function shippedCatalogue(): Catalogue {
  shipped ??= checkCatalogue(readShippedCatalogue(), dutyFaultOf).catalogue;
  return shipped;
}

/** Models and all. */
export const catalogueOf = (workspace: Asked): Catalogue =>
  hasOwn(workspace) ? checkCatalogue(readCatalogue(workspace), dutyFaultOf).catalogue : shippedCatalogue();

interface Titled {
  readonly id: string;
  readonly title: Bilingual;
}

/** A model as it is asked for, in the words of its title. */
export const modelWord = ({ id, title }: Titled, language: Language): string => typable(title[language]) || id;

/** Questionnaires to start from: each is called as its survey is. */
export const surveyModelsOf = (workspace: Asked): readonly (SurveyModel & Titled)[] =>
  checkSurveyModels(readSurveyModels(workspace)).map((model) => {
    const titleIn = (language: Language): string => questionnaireOf(model.survey, language).title;
    return { ...model, title: { fr: titleIn('fr'), en: titleIn('en') } };
  });

/** What duties follow from, the themes that do not ship, and what is wrong in the files of the organisation and of the project; what ships is at hand without a file. */
export function dutiesCatalogueOf(workspace: Asked): {
  readonly catalogue: DutiesCatalogue;
  readonly themes: Catalogue['themes'];
  readonly problems: readonly Problem[];
} {
  if (!hasOwn(workspace)) return { catalogue: shippedDuties, themes: [], problems: [] };
  const { catalogue: own, problems } = checkCatalogue(readOwnCatalogue(workspace), dutyFaultOf, shippedCatalogue());
  const catalogue = {
    obligations: lastById([shippedDuties.obligations, own.obligations]),
    services: lastById([shippedDuties.services, own.services]),
  };
  return { catalogue, themes: own.themes, problems };
}
