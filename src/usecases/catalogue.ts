// The catalogue that a project draws from: what ships with the package is read once however many projects do.
import { checkCatalogue, checkSurveyModels, lastById } from '../checking/index.ts';
import {
  type Catalogue,
  type DutiesCatalogue,
  type Problem,
  type SurveyModel,
  shippedDuties,
  type Workspace,
} from '../model/index.ts';
import { readCatalogue, readOwnCatalogue, readSurveyModels } from '../reading/index.ts';
import { dutyFaultOf } from '../steering/index.ts';

type Asked = Pick<Workspace, 'root' | 'templates'>;
const hasOwn = ({ templates }: Asked): boolean => templates.some((path) => path.startsWith('catalogue/'));

let shipped: Catalogue | null = null;

/** Models and all. */
export function catalogueOf(workspace: Asked): Catalogue {
  if (hasOwn(workspace)) return checkCatalogue(readCatalogue(workspace), dutyFaultOf).catalogue;
  shipped ??= checkCatalogue(readCatalogue(workspace), dutyFaultOf).catalogue;
  return shipped;
}

/** Questionnaires to start from. */
export const surveyModelsOf = (workspace: Asked): readonly SurveyModel[] => checkSurveyModels(readSurveyModels(workspace));

/** What duties follow from, and what is wrong in the files of the project's own; what ships is at hand without a file. */
export function dutiesCatalogueOf(workspace: Asked): {
  readonly catalogue: DutiesCatalogue;
  readonly problems: readonly Problem[];
} {
  if (!hasOwn(workspace)) return { catalogue: shippedDuties, problems: [] };
  const { catalogue: own, problems } = checkCatalogue(readOwnCatalogue(workspace), dutyFaultOf);
  const catalogue = {
    obligations: lastById([shippedDuties.obligations, own.obligations]),
    services: lastById([shippedDuties.services, own.services]),
  };
  return { catalogue, problems };
}
