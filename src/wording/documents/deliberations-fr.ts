// Drafts of deliberations in French.
import { plural, total } from '../../values/index.ts';
import { elided } from '../elision.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPeriod } from '../formats.ts';
import { inWording } from '../gendered.ts';
import { following } from '../infinitives.ts';
import { amountsTo, budgetWords } from '../plans/means.ts';
import { quoted, unstopped } from '../quoted.ts';
import { besideUnpriced, sectionsIn, withBasis } from './act-amounts.ts';
import type { DeliberationWords, MatterFacts, Sections } from './deliberation-words.ts';

type Clause = string | null | false;
const said = (...clauses: readonly Clause[]): readonly string[] => clauses.filter((one) => one !== null && one !== false);

const count = (number: number, one: string, many?: string): string =>
  `${formatNumber(number, 'fr')} ${plural(number, 'fr', one, many)}`;
const ofActions = (number: number): string => (number === 1 ? 'd’une action' : `de ${count(number, 'action')}`);
const money = (amount: MatterFacts['gap']): string | null => amount && formatMoney(amount, 'fr');
const funded = ({ secured, gap, withoutFunding }: MatterFacts): readonly Clause[] => [
  secured && secured.max > 0 && `que ${money(secured)} d’aides sont acquises`,
  gap && gap.max > 0 && `que ${money(gap)} restent à trouver${budgetWords.fr.besides(money(withoutFunding))}`,
];

const sections = (of: Sections): string => sectionsIn(of, 'fr');
const amount = (of: Sections): string => withBasis(money(of.total), of);

/** « pour 2027-2032 », « pour la période de mars 2026 à mars 2032 ». */
function over({ period }: MatterFacts): string {
  if (period === null) return '';
  const said = formatPeriod(period, 'fr');
  return /^\d/.test(said) ? ` pour ${said.replace(' à ', '-')}` : ` pour la période ${said}`;
}
const inAnnex = ({ annexes: [first] }: MatterFacts): string =>
  first === undefined ? '' : `, tel qu’il figure en annexe ${first}`;
const authorise = ({ wording, isCommune }: MatterFacts, what: string): string =>
  inWording(`D’autoriser ${isCommune ? 'le ou la maire' : 'le président ou la présidente'} à ${what}`, wording);
const sign = (facts: MatterFacts): Clause =>
  facts.isDeliberative && authorise(facts, 'signer tout document nécessaire à l’exécution de la présente délibération');
const assemblyOf = ({ assembly }: MatterFacts): string => assembly ?? 'l’organe délibérant';

function evaluated({ evaluation }: MatterFacts): string {
  const period = evaluation?.period ? formatPeriod(evaluation.period, 'fr') : '';
  if (/^\d{4}$/.test(period)) return `l’évaluation de l’année ${period}`;
  return `l’évaluation${period === '' ? '' : /^d[eu’]/.test(period) ? ` ${period}` : ` de ${period}`}`;
}

/** Fewer people might be known by name. */
const few = 5;

/** Words that a sentence of ours begins with, which a conjunction makes small; what begins otherwise is quoted as it stands. */
const opening =
  /^(?:Aucune?|Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Il|Elle|L[ea](?=\s\p{Ll})|Les(?=\s(?:\p{Ll}|\d))|L’(?=\p{Ll})|\d)/u;

function because(message: string): string {
  const text = unstopped(message).replace(/\.\s+(?=\p{Lu})/gu, ' ; ');
  if (!opening.test(text)) return `ce que le projet établit : ${quoted(text, 'fr')}`;
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  return elided.test(small) && !/^(?:huit|onze)/.test(small) ? `qu’${small}` : `que ${small}`;
}

const codes = {
  cgct: 'code général des collectivités territoriales',
  casf: 'code de l’action sociale et des familles',
};

export const deliberationsFr: DeliberationWords = {
  kinds: {
    launch: {
      title: () => 'Engagement du projet numérique de territoire',
      proposal: ({ budget }) =>
        `Engager la démarche de projet numérique de territoire${budget ? `, dotée de ${money(budget)}` : ''}.`,
      considerations: ({ objectives, conditionsMet }) =>
        said(
          objectives.length > 0 && `que la démarche a pour objectifs : ${objectives.join(' ; ')}`,
          conditionsMet > 0 && `que, des neuf conditions de la méthode, ${count(conditionsMet, 'est remplie', 'sont remplies')}`,
        ),
      articles: (facts) =>
        said(
          `D’engager la démarche de projet numérique de territoire ${quoted(facts.title, 'fr')}`,
          facts.budget && `De fixer à ${money(facts.budget)} le budget de la démarche`,
          facts.lead && `D’en confier la conduite à : ${facts.lead}`,
          sign(facts),
        ),
    },
    diagnostic: {
      title: () => 'Diagnostic du territoire',
      proposal: () => 'Valider le diagnostic du territoire.',
      considerations: ({ needs }) =>
        said(needs > 0 && `que ${count(needs, 'besoin a trouvé', 'besoins ont trouvé')} une réponse dans les actions étudiées`),
      articles: (facts) => said(`De valider le diagnostic du territoire${inAnnex(facts)}`),
    },
    axes: {
      title: () => 'Axes stratégiques et objectifs',
      proposal: ({ axes }) => `Valider ${count(axes.length, 'axe stratégique', 'axes stratégiques')}.`,
      considerations: ({ needs }) =>
        said(needs > 0 && `que ces axes portent les actions qui répondent à ${count(needs, 'besoin')} du territoire`),
      articles: ({ axes }) =>
        said(
          `De valider ${axes.length > 1 ? 'les axes stratégiques suivants' : 'l’axe stratégique suivant'} : ${axes.join(' ; ')}`,
        ),
    },
    programme: {
      title: () => 'Programme d’actions du projet numérique de territoire',
      proposal: (facts) =>
        facts.isDeliberative
          ? `Adopter un programme ${ofActions(facts.actions)}${over(facts)}${facts.cost.total ? `, d’un coût prévisionnel de ${amount(facts.cost)}${besideUnpriced(facts.cost, 'fr')}` : ''}.`
          : `Émettre un avis favorable sur un programme ${ofActions(facts.actions)} et le soumettre à l’assemblée.`,
      considerations: (facts) =>
        said(
          facts.needs > 0 &&
            `que le programme répond à ${count(facts.needs, 'besoin exprimé', 'besoins exprimés')} sur le territoire`,
          `${facts.needs > 0 ? 'qu’il' : 'que le programme'} compte ${count(facts.actions, 'action')}${facts.axes.length > 0 ? ` ${plural(facts.actions, 'fr', 'rattachée à', 'réparties en')} ${count(facts.axes.length, 'axe')}` : ''}${over(facts)}`,
          facts.cost.total &&
            `que son coût prévisionnel ${withBasis(amountsTo(facts.cost.total), facts.cost)}${sections(facts.cost)}`,
          ...funded(facts),
        ),
      articles: (facts) =>
        facts.isDeliberative
          ? said(
              `D’adopter le programme d’actions ${quoted(facts.title, 'fr')}${over(facts)}${inAnnex(facts)}`,
              facts.cost.total &&
                `De prendre acte de son coût prévisionnel, ${amount(facts.cost)}${sections(facts.cost)}, sous réserve du vote annuel des crédits`,
              sign(facts),
            )
          : said(
              `D’émettre un avis favorable sur le programme d’actions ${quoted(facts.title, 'fr')}${inAnnex(facts)}`,
              `De le soumettre à l’instance suivante : ${assemblyOf(facts)}`,
            ),
    },
    'annual-plan': {
      title: ({ year }) => `Plan d’action ${year ?? 'annuel'}`,
      proposal: ({ plan }) =>
        plan === null
          ? 'Arrêter le plan d’action annuel.'
          : `Arrêter un plan ${ofActions(plan.kept)} pour ${plan.year}${plan.total ? `, pour un montant de ${amount(plan)}${besideUnpriced(plan, 'fr')}` : ''}.`,
      considerations: ({ plan, grounds }) =>
        plan === null
          ? []
          : said(
              `que le plan ${plan.year} retient ${count(plan.kept, 'action')}${plan.total ? `, pour ${amount(plan)}${sections(plan)}` : ''}`,
              plan.left > 0 &&
                !grounds.some(({ id }) => id === 'leftOut') &&
                `que ${count(plan.left, 'action n’est pas retenue', 'actions ne sont pas retenues')} cette année-là`,
            ),
      articles: (facts) =>
        facts.plan === null
          ? []
          : said(
              `D’arrêter le plan d’action ${facts.plan.year}, qui retient ${count(facts.plan.kept, 'action')}${inAnnex(facts)}`,
              facts.plan.total &&
                `${facts.isDeliberative ? 'De fixer' : 'De proposer de fixer'} à ${amount(facts.plan)} le montant prévu en ${facts.plan.year}${sections(facts.plan)}`,
              sign(facts),
            ),
    },
    funding: {
      title: () => 'Demandes de subventions',
      proposal: ({ requests }) =>
        `Solliciter ${count(requests.length, 'subvention')}, pour ${money(total(requests.map(({ amount }) => amount)))}.`,
      considerations: (facts) =>
        said(
          facts.cost.total &&
            `que le coût prévisionnel du programme ${withBasis(amountsTo(facts.cost.total), facts.cost)}${sections(facts.cost)}`,
          ...(facts.grounds.length === 0 ? funded(facts) : []),
        ),
      articles: (facts) =>
        said(
          ...facts.requests.map(({ funder, amount }) => `De solliciter une aide de ${money(amount)} auprès de : ${funder}`),
          authorise(facts, 'déposer les dossiers correspondants et à signer les conventions qui en découlent'),
        ),
    },
    evaluation: {
      title: ({ year }) => (year === null ? 'Évaluation' : `Évaluation de l’année ${year}`),
      proposal: (facts) => `Adopter ${evaluated(facts)}.`,
      considerations: ({ evaluation }) =>
        evaluation === null
          ? []
          : said(
              evaluation.actions > 0 &&
                `que l’évaluation porte sur ${count(evaluation.actions, 'action')}, dont ${evaluation.done === 0 ? 'aucune n’est achevée' : count(evaluation.done, 'est achevée', 'sont achevées')}`,
              evaluation.needs > 0 && `qu’elle dit, pour ${count(evaluation.needs, 'besoin')}, si la réponse est là`,
            ),
      articles: (facts) =>
        said(
          `D’adopter ${evaluated(facts)}${inAnnex(facts).replace('tel qu’il', 'telle qu’elle')}`,
          facts.evaluation !== null &&
            facts.evaluation.recommendations > 0 &&
            `De retenir ${plural(facts.evaluation.recommendations, 'fr', 'la recommandation qu’elle énonce', `les ${facts.evaluation.recommendations} recommandations qu’elle énonce`)}`,
        ),
    },
    step: {
      title: ({ step }) => `Passage à l’étape ${quoted(step ?? '', 'fr')}`,
      proposal: ({ step }) => `Passer à l’étape ${quoted(step ?? '', 'fr')}.`,
      considerations: ({ stepOver }) =>
        said(stepOver && `que toutes les conditions de l’étape ${quoted(stepOver, 'fr')} sont réunies`),
      articles: ({ step }) => said(`De passer à l’étape ${quoted(step ?? '', 'fr')} du projet numérique de territoire`),
    },
    other: {
      title: () => 'Décision',
      proposal: ({ text }) => `${unstopped(text ?? '')}.`,
      considerations: ({ linked }) =>
        linked.flatMap(({ title, status, cost, need }) => {
          const state = said(status && `est à l’état « ${status} »`, cost && `est prévue pour ${money(cost)}`);
          return said(
            `que la décision porte sur l’action ${quoted(title, 'fr')}${state.length > 0 ? `, qui ${formatList(state, 'fr')}` : ''}`,
            need &&
              `que cette action répond au besoin ${quoted(unstopped(need.statement), 'fr')}${need.mentions >= few ? `, exprimé par ${count(need.mentions, 'personne')}` : ''}`,
          );
        }),
      articles: ({ text, owner, due }) =>
        said(
          text && following(text),
          (owner || due) &&
            `De confier l’exécution de la présente décision${owner ? ` à : ${owner}` : ''}${due ? `${owner ? ', ' : ' à son responsable, '}échéance : ${formatPeriod(due, 'fr')}` : ''}`,
        ),
    },
  },
  law: ({ code, articles }) =>
    `le ${codes[code]}, notamment ${articles.length > 1 ? 'ses articles' : 'son article'} ${formatList(articles, 'fr')}`,
  because,
  earlier: ({ text, body, date, resolution }) => {
    const act = resolution === null ? 'la décision' : `la ${resolution.charAt(0).toLowerCase()}${resolution.slice(1)}`;
    const isWhole = resolution !== null && /^délibération\b/i.test(resolution);
    const where = isWhole
      ? ''
      : `${body ? ` (${body}${date ? `, ${formatDate(date, 'fr')}` : ''})` : date ? ` du ${formatDate(date, 'fr')}` : ''}`;
    return `${isWhole ? act : `la décision${where}${resolution ? `, ${resolution}` : ''}`} : ${quoted(unstopped(text), 'fr')}`;
  },
  sendRule: (summons) => {
    if (summons === null) return 'Le délai de convocation de cette instance n’est pas connu : il est à compléter.';
    const { days, clear, code, articles, binds } = summons;
    const law = `${codes[code]}, ${articles.length > 1 ? 'articles' : 'article'} ${formatList(articles, 'fr')}`;
    const time = clear ? count(days, 'jour franc', 'jours francs') : `${count(days, 'jour')} au moins`;
    const counted = clear
      ? ' : ni le jour de l’envoi ni celui de la séance ne comptent, les samedis, dimanches et jours fériés comptent'
      : '';
    if (binds === 'law') return `${time} avant la séance (${law})${counted}.`;
    if (binds === 'statutes')
      return `${time} avant la séance pour un syndicat mixte fermé (${law})${counted}. Un syndicat mixte ouvert suit ses statuts.`;
    return `${time} avant la séance, comme pour l’assemblée (${law}) ; aucun texte ne l’impose à cette instance, dont le règlement fait foi.`;
  },
  article: (number) => {
    const ordinal = number === 1 ? 'er' : null;
    return { label: `Article ${number}${ordinal ?? ''}`, number: `Article ${number}`, ordinal };
  },
  annexNumber: (number) => `annexe ${number}`,
  annexed: (title, number) => `Annexe ${number} – ${title}`,
};
