// Each outline is made of rings of longitudes and latitudes.
import { ringsIn } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const contoursBadOutline = rule<{ kind: string }>({
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
});
