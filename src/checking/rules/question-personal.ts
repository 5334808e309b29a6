// A question that asks who one is says so.
import type { Question } from '../../model/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** An address, a number or a name that is the reader's own; « quel téléphone avez-vous ? » asks nothing of the kind. */
const asks = [
  [
    'e-mail',
    /\badresse (?:e-?mail|mail|courriel|[ée]lectronique)|\bvotre (?:e-?mail|mail|courriel)|\byour e-?mail|\be-?mail address/i,
  ],
  [
    'phone',
    /\bnum[ée]ro de (?:t[ée]l[ée]phone|portable|mobile)|\bvotre (?:num[ée]ro|t[ée]l[ée]phone) ?(?:$|[:(?])|\b(?:tele)?phone number/i,
  ],
  [
    'name',
    /\bvotre (?:nom|pr[ée]nom)|\bvos (?:noms?|pr[ée]noms?|coordonn[ée]es)|\byour (?:first |last |full )?name|\bcontact details/i,
  ],
  ['address', /\bvotre adresse(?: postale)? ?(?:$|[:(?])|\bnum[ée]ro et (?:la )?rue|\byour (?:postal |home )?address/i],
] as const;
type Asked = (typeof asks)[number][0];

function askedBy({ type, text, personal }: Question): Asked | null {
  if (personal === true || (type !== 'text' && type !== 'number')) return null;
  const words = text.replace(/\s+/gu, ' ').trim();
  return asks.find(([, form]) => form.test(words))?.[0] ?? null;
}

const fr = { 'e-mail': 'une adresse électronique', phone: 'un numéro de téléphone', name: 'un nom', address: 'une adresse' };
const en = { 'e-mail': 'an e-mail address', phone: 'a phone number', name: 'a name', address: 'an address' };

export const questionPersonal = rule<{ question: string; asked: Asked }>({
  code: 'question/personal',
  severity: 'warning',
  example: {
    wrong: '- {id: Q9, type: text, text: Votre adresse électronique}',
    right: '- {id: Q9, type: text, text: Votre adresse électronique, personal: true}',
  },
  *check({ project, places }: RuleContext) {
    for (const { questions = [] } of project.surveys)
      for (const question of questions) {
        const asked = askedBy(question);
        if (asked !== null) yield { at: places.value(question, 'text'), found: { question: question.id, asked } };
      }
  },
  fr: {
    says: ({ question, asked }) => `${question} demande ${fr[asked]} sans dire personal: true`,
    why: 'Ces réponses seraient comptées et publiées avec les autres ; la réglementation (RGPD) demande de les tenir à part.',
    mend: 'Écrivez personal: true, et dites dans l’introduction à quoi la réponse servira et quand elle sera effacée.',
  },
  en: {
    says: ({ question, asked }) => `${question} asks for ${en[asked]} without saying personal: true`,
    why: 'These answers would be counted and published with the others; the law (GDPR) asks to keep them apart.',
    mend: 'Write personal: true, and say in the introduction what the answer is for and when it will be erased.',
  },
});
