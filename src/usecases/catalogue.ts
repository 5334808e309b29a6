// The catalogue that a project draws from: what ships with the package is read once however many projects do.
import { checkCatalogue, checkSurveyModels, lastById } from '../checking/index.ts';
import {
  type Bilingual,
  type Catalogue,
  type DutiesCatalogue,
  type Language,
  ownTemplates,
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
import { keptOn } from '../values/index.ts';
import { typable } from '../vocabulary/index.ts';

type Asked = Pick<Workspace, 'root' | 'templates'> & Partial<Pick<Workspace, 'sharedTemplates'>>;
const hasOwn = ({ templates, sharedTemplates = sharedTemplateFiles() }: Asked): boolean =>
  ownTemplates({ templates, sharedTemplates }).some((path) => path.startsWith('catalogue/'));

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

interface Followed {
  /** What duties follow from. */
  readonly catalogue: DutiesCatalogue;
  /** Those that do not ship. */
  readonly themes: Catalogue['themes'];
  /** In the files of the organisation and of the project. */
  readonly problems: readonly Problem[];
}

function followed(workspace: Asked): Followed {
  if (!hasOwn(workspace)) return { catalogue: shippedDuties, themes: [], problems: [] };
  const { catalogue: own, problems } = checkCatalogue(readOwnCatalogue(workspace), dutyFaultOf, shippedCatalogue());
  const catalogue = {
    obligations: lastById([shippedDuties.obligations, own.obligations]),
    services: lastById([shippedDuties.services, own.services]),
  };
  return { catalogue, themes: own.themes, problems };
}

const kept = keptOn<Followed>();

/** Read once for those who check a workspace, look at its themes and tell its problems; what ships is at hand without a file. */
export const dutiesCatalogueOf = (workspace: Asked): Followed => kept.once(workspace, followed);
