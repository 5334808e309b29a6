// A title is read at a glance.
import { type RuleContext, rule } from '../rule.ts';

/** In characters. */
const longest = 300;

export const actionTitleTooLong = rule<{ length: number }>({
  code: 'action/title-too-long',
  severity: 'warning',
  example: {
    wrong: 'title: Ouvrir un accueil dans chaque commune afin de permettre à chacun de… (320 caractères)',
    right: 'title: Ouvrir un accueil dans chaque commune\ndescription: Afin de permettre à chacun de…',
  },
  *check({ project, places }: RuleContext) {
    for (const action of project.actions) {
      const { length } = [...action.title];
      if (length > longest) yield { at: places.value(action, 'title'), found: { length } };
    }
  },
  fr: {
    says: ({ length }) => `l’intitulé compte ${length} caractères (plus de ${longest})`,
    why: 'Un intitulé trop long déborde des tableaux et des fiches.',
    mend: 'Gardez l’essentiel dans title, et déplacez le reste dans description.',
  },
  en: {
    says: ({ length }) => `the title has ${length} characters (more than ${longest})`,
    why: 'A title that long overflows tables and sheets.',
    mend: 'Keep the gist in title, and move the rest to description.',
  },
});
