// What stands for every commune stands alone: in a list it would be one commune more, of which nobody has heard.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** The word of the files, and those that people write in its place. */
const everyCommune = /^(?:all|tout|toutes|toutes les communes|all the communes)$/i;

/** Whether a reference to a commune stands for them all, among others. */
export const isAllInList = (id: string, path: readonly string[]): boolean => path.includes('communes') && everyCommune.test(id);

export const referenceAllInList = rule<{ word: string }>({
  code: 'reference/all-in-list',
  severity: 'error',
  example: { wrong: 'communes: [all]', right: 'communes: all' },
  *check({ places, references }: RuleContext) {
    for (const { holder, key, id, to, path } of references())
      if (to === 'commune' && isAllInList(id, path)) yield { at: places.value(holder, key), found: { word: id } };
  },
  fr: {
    says: ({ word }) =>
      `${quotedFr(word)}, dans une liste, n’est le nom d’aucune commune ; écrivez « communes: all », sans liste`,
    why: 'Dans une liste, le mot compte pour une commune : toutes les autres passeraient pour exclues.',
    mend: 'Écrivez communes: all, sans liste, ou nommez chaque commune.',
  },
  en: {
    says: ({ word }) => `${quotedEn(word)}, in a list, is the name of no commune; write “communes: all”, without a list`,
    why: 'In a list the word counts as one commune: all the others would pass for left out.',
    mend: 'Write communes: all, without a list, or name each commune.',
  },
});
