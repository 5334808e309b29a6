// A sheet an axis: the name of each sheet, or the title above its list, is the axis of its actions.
import { bannerOf } from './plan-banners.ts';
import type { FoundSheet } from './plan-block.ts';

/** Names that say nothing of what a sheet holds. */
const general =
  /^(?:feuil(?:le)?|sheet|tableau|table|onglet|page|export|import|données|data|plan|suivi|actions?|fiches?|liste|base|total|synthèse|récap(?:itulatif)?|calendrier|planning|gantt|budget|v)?[\s_.-]{0,3}(?:n°\s{0,2})?(?:\d{1,6}|\(\d{1,6}\)|d[’']actions?|des actions)?$|^(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?$|^(?:plan|programme|liste|tableau|suivi|feuille de route|synthèse|fichier)(?![\p{L}]).*$/iu;

const hasAxis = ({ blocks }: FoundSheet): boolean =>
  blocks.some(({ columns }) => columns.some(({ key }) => key === 'level1' || key === 'level2'));

/** Of the sheets that are plans: the name of one alone is its axis when it says so itself, those of several when they say something. */
export function axisNamed(sheets: readonly FoundSheet[]): readonly FoundSheet[] {
  const isList = ({ blocks }: FoundSheet): boolean => blocks.every(({ layout }) => layout !== 'form' && layout !== 'columns');
  const bare = sheets.filter((one) => one.why === 'plan' && isList(one) && !hasAxis(one));
  const names = new Set(bare.map(({ sheet }) => sheet.name));
  return sheets.map((one) => {
    const { name } = one.sheet;
    if (!bare.includes(one))
      return one.why === 'plan' && !isList(one) && bannerOf({ kind: 'text', value: name }) ? { ...one, axis: name } : one;
    const isAxis = bannerOf({ kind: 'text', value: name }) !== null || (names.size > 1 && !general.test(name.trim()));
    return isAxis ? { ...one, axis: name } : one;
  });
}
