// The outlines of the communes: where they are, what they are made of, and whose they are.
import { communeOf } from '../../project/needs/index.ts';
import { normalPath, ringsIn } from '../../values/index.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

export const rulesAboutContours: readonly Rule[] = [
  // The outlines that a project names are there, within its folder.
  rule<{ path: string }>({
    code: 'project/unknown-contours',
    severity: 'error',
    example: { wrong: 'territory: {contours: carte.geojson}', right: 'territory: {contours: contours.geojson}' },
    *check({ project, workspace, places }: RuleContext) {
      const { territory } = project.info;
      // Of a project.yaml that could not be read whole, the files that it names are not read.
      if (territory?.contours === undefined || workspace.files.some((file) => file.path === 'project.yaml' && file.rest)) return;
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
  }),
  // Each outline is that of a commune of the territory, or of one that left it.
  rule<{ said: string }>({
    code: 'contours/unknown-commune',
    severity: 'error',
    example: { wrong: 'properties: {code: "00000"}', right: 'properties: {code: "35023"}' },
    *check({ project, places }: RuleContext) {
      const { communes = [], formerCommunes = [] } = project.info.territory ?? {};
      for (const [at, contour] of project.contours.entries()) {
        if (communeOf(contour, [...communes, ...formerCommunes]) !== undefined) continue;
        const { properties } = contour;
        const place = properties === undefined ? places.value(project.contours, at) : places.value(contour, 'properties');
        yield {
          at: place,
          found: {
            said: Object.values(properties ?? {})
              .map(String)
              .join(', '),
          },
        };
      }
    },
    fr: {
      says: ({ said }) =>
        said === ''
          ? 'ce contour ne dit pas de quelle commune il est'
          : `aucune commune du territoire n’a ce code INSEE ni ce nom : ${said}`,
      why: 'La carte ne peut montrer que les communes du territoire (« territory.communes » de project.yaml).',
      mend: 'Donnez au contour une propriété qui porte le code INSEE ou le nom de la commune, ou retirez ce contour.',
    },
    en: {
      says: ({ said }) =>
        said === ''
          ? 'this outline does not say which commune it is of'
          : `no commune of the territory has this INSEE code or name: ${said}`,
      why: 'The map can only show the communes of territory.communes.',
      mend: 'Give the outline a property that holds the INSEE code or the name of the commune, or take the outline away.',
    },
  }),
  // Each outline is made of rings of longitudes and latitudes.
  rule<{ kind: string }>({
    code: 'contours/bad-outline',
    severity: 'error',
    example: {
      wrong: 'geometry: {type: Polygon, coordinates: [[1, 2]]}',
      right: 'geometry: {type: Polygon, coordinates: [[[-2, 48], [-1.9, 48], [-1.9, 48.1], [-2, 48]]]}',
    },
    *check({ project, places }: RuleContext) {
      for (const { geometry } of project.contours)
        if (ringsIn(geometry) === null) yield { at: places.value(geometry, 'coordinates'), found: { kind: geometry.type } };
    },
    fr: {
      says: ({ kind }) =>
        `les sommets de ce ${kind} ne sont pas des anneaux d’au moins quatre points, chacun une longitude (-180 à 180) et une latitude (-90 à 90)`,
      why: 'Une carte en degrés se lit dans cet ordre (RFC 7946) ; un fichier en Lambert 93, en mètres, n’en est pas un.',
      mend: 'Exportez le fichier au format GeoJSON, en longitudes et latitudes (WGS 84).',
    },
    en: {
      says: ({ kind }) =>
        `the vertices of this ${kind} are not rings of four points or more, each a longitude (-180 to 180) and a latitude (-90 to 90)`,
      why: 'A map in degrees is read in that order (RFC 7946); a file in a projection that counts metres is none.',
      mend: 'Export the file as GeoJSON, in longitudes and latitudes (WGS 84).',
    },
  }),
];
