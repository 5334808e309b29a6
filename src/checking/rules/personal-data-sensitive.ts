// What was heard tells nothing of anybody's health, beliefs or commitments.

import type { SensitiveKind } from '../../model/index.ts';
import { sensitiveWordsIn } from '../../project/people/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

const inFrench: Readonly<Record<SensitiveKind, string>> = {
  health: 'la santé',
  disability: 'un handicap',
  religion: 'une religion ou une conviction',
  union: 'une appartenance syndicale',
  politics: 'une opinion politique',
  origin: 'une origine',
  sexuality: 'la vie ou l’orientation sexuelle',
};
const inEnglish: Readonly<Record<SensitiveKind, string>> = {
  health: 'health',
  disability: 'a disability',
  religion: 'a religion or belief',
  union: 'union membership',
  politics: 'a political opinion',
  origin: 'an origin',
  sexuality: 'sex life or orientation',
};

export const personalDataSensitive = rule<{ text: string; about: SensitiveKind }>({
  code: 'personal-data/sensitive',
  severity: 'warning',
  example: {
    wrong: 'notes: Diabétique, elle se déplace peu',
    right: 'notes: Elle se déplace peu',
  },
  *check({ project, places }: RuleContext) {
    for (const heard of [...project.interviews, ...project.workshops]) {
      const quotations = (heard.quotations ?? []).map((one) => ({ holder: one, key: 'text', text: one.text }));
      for (const { holder, key, text } of [{ holder: heard, key: 'notes', text: heard.notes ?? '' }, ...quotations]) {
        const [first] = sensitiveWordsIn(text);
        if (first) yield { at: places.value(holder, key), found: { text: first.text, about: first.kind } };
      }
    }
  },
  fr: {
    says: ({ text, about }) => `${quotedFr(text)} peut révéler ${inFrench[about]} d’une personne`,
    why: 'L’article 9 du RGPD interdit, sauf exceptions, de garder ce qui révèle la santé, les convictions ou l’origine de quelqu’un.',
    mend: 'Dites le besoin sans la personne, ou parlez d’un groupe (« les personnes malvoyantes ») ; s’il ne s’agit de personne, un commentaire jalon-ignore avec son motif fait taire la ligne.',
  },
  en: {
    says: ({ text, about }) => `${quotedEn(text)} may reveal ${inEnglish[about]} of a person`,
    why: 'Article 9 of the GDPR forbids, but for exceptions, to keep what reveals somebody’s health, beliefs or origin.',
    mend: 'Tell the need without the person, or speak of a group (“people with low vision”); if it is about nobody, a jalon-ignore comment with its reason silences the line.',
  },
});
