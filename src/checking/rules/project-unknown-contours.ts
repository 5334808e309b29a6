// The outlines that a project names are there, within its folder.
import { normalPath } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const projectUnknownContours = rule<{ path: string }>({
  code: 'project/unknown-contours',
  severity: 'error',
  example: { wrong: 'territory: {contours: carte.geojson}', right: 'territory: {contours: contours.geojson}' },
  *check({ project, workspace, places }: RuleContext) {
    const { territory } = project.info;
    if (territory?.contours === undefined) return;
    const path = normalPath(territory.contours);
    if (!workspace.files.some((file) => file.path === path && file.kind === 'contours'))
      yield { at: places.value(territory, 'contours'), found: { path: territory.contours } };
  },
  fr: {
    says: ({ path }) => `aucun contour ne se trouve dans ${quotedFr(path)}`,
    why: 'Sans lui, les documents n’ont pas de carte des communes.',
    mend: 'Corrigez le chemin, qui part du dossier du projet et n’en sort pas, ou mettez-y le fichier GeoJSON.',
  },
  en: {
    says: ({ path }) => `there are no outlines in ${quotedEn(path)}`,
    why: 'Without them documents have no map of the communes.',
    mend: 'Correct the path, which starts from the folder of the project and does not leave it, or put the GeoJSON file there.',
  },
});
