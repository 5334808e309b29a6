// Functions held by women and men, as a project chooses to write them: both in full, the midpoint, or a word for the function itself.

import type { ProjectFile } from '../model/index.ts';
import { capital } from '../values/index.ts';

export type Wording = NonNullable<ProjectFile['wording']>;

/** Our own words are written in full; from the longest to the shortest, so that what holds another goes first. */
const forms: readonly { readonly doublet: string; readonly midpoint: string; readonly neutral: string }[] = [
  { doublet: 'un élu référent ou une élue référente', midpoint: 'un·e élu·e référent·e', neutral: 'une référence élue' },
  { doublet: 'élus référents et élues référentes', midpoint: 'élu·es référent·es', neutral: 'références élues' },
  { doublet: 'd’un chef ou d’une cheffe de projet', midpoint: 'd’un·e chef·fe de projet', neutral: 'd’une direction de projet' },
  { doublet: 'un chef ou une cheffe de projet', midpoint: 'un·e chef·fe de projet', neutral: 'une direction de projet' },
  { doublet: 'de chef ou de cheffe de projet', midpoint: 'de chef·fe de projet', neutral: 'pour la direction de projet' },
  { doublet: 'élu référent ou élue référente', midpoint: 'élu·e référent·e', neutral: 'référence élue' },
  { doublet: 'chef ou cheffe de projet', midpoint: 'chef·fe de projet', neutral: 'direction de projet' },
  { doublet: 'aux habitantes et aux habitants', midpoint: 'aux habitant·es', neutral: 'à la population' },
  { doublet: 'le président ou la présidente', midpoint: 'la·le président·e', neutral: 'la présidence' },
  { doublet: 'le ou la maire', midpoint: 'la·le maire', neutral: 'la mairie' },
  { doublet: 'le ou la secrétaire de séance', midpoint: 'la·le secrétaire de séance', neutral: 'le secrétariat de séance' },
  { doublet: 'les élues et élus', midpoint: 'les élu·es', neutral: 'les membres des assemblées' },
  { doublet: 'un élu ou une élue', midpoint: 'un·e élu·e', neutral: 'une personne élue' },
  { doublet: 'habitant ou habitante', midpoint: 'habitant·e', neutral: 'personne du territoire' },
  { doublet: ', motivé ou motivée,', midpoint: ' motivé·e', neutral: ' motivée' },
  { doublet: 'délégué ou déléguée à', midpoint: 'délégué·e à', neutral: 'délégation à' },
  { doublet: 'agent ou agente', midpoint: 'agent·e', neutral: 'membre du personnel' },
  { doublet: 'élu ou élue', midpoint: 'élu·e', neutral: 'personne élue' },
];
const written = new RegExp(forms.map(({ doublet }) => doublet).join('|'), 'giu');

/** One of our French texts in the wording of a project, a capital kept; the same text where nothing in it is said of somebody. */
export function inWording(text: string, wording: Wording | undefined): string {
  if (wording === undefined || wording === 'doublet') return text;
  return text.replace(written, (found) => {
    const form = forms.find(({ doublet }) => doublet === found.toLowerCase())?.[wording] ?? found;
    return found[0] === found[0]?.toUpperCase() ? capital(form) : form;
  });
}
