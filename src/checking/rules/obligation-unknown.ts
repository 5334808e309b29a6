// A duty is named by its id in the catalogue, or told in words.
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** A word, or words joined by hyphens: nobody writes a sentence so. */
const looksLikeCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

export const obligationUnknown = rule<{ text: string; nearest: string | null }>({
  code: 'obligation/unknown',
  severity: 'warning',
  example: { wrong: 'obligations: [{obligation: open-dat}]', right: 'obligations: [{obligation: open-data}]' },
  *check({ project, places, duties }: RuleContext) {
    const known = duties().map(({ obligation }) => obligation.id);
    if (known.length === 0) return;
    for (const { obligations = [] } of project.actions)
      for (const one of obligations)
        if (looksLikeCode(one.obligation) && !known.includes(one.obligation))
          yield { at: places.value(one, 'obligation'), found: { text: one.obligation, nearest: nearest(one.obligation, known) } };
  },
  fr: {
    says: ({ text, nearest: near }) => `aucune obligation du catalogue ne s’appelle ${quotedFr(text)}${orNearest.fr(near)}`,
    why: 'L’action ne compterait pas comme une réponse à cette obligation.',
    mend: 'Corrigez l’identifiant, dites l’obligation en toutes lettres, ou ajoutez-la à templates/catalogue/.',
  },
  en: {
    says: ({ text, nearest: near }) => `no duty of the catalogue is called ${quotedEn(text)}${orNearest.en(near)}`,
    why: 'The action would not count as an answer to that duty.',
    mend: 'Correct the identifier, tell the duty in words, or add it to templates/catalogue/.',
  },
});
