// What is said of a vote of residents under a budget: what is kept and why, who paid, and what other rules would keep.
import type { Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatList, formatMoney, formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

export const euros = (amount: number, language: Language): string => {
  const decimals = Number.isInteger(amount) ? {} : { decimals: 2 };
  return formatMoney({ min: amount * 100, max: amount * 100 }, language, decimals);
};

export interface VoteRuleNamed {
  readonly rule: 'most-votes' | 'equal-shares' | 'phragmen';
  readonly utility?: 'cost' | 'count' | undefined;
  readonly completion?: 'none' | 'add1' | 'add1-then-votes' | undefined;
}

/** « parts égales (chaque euro compte ; parts relevées d’un euro) ». */
export function ruleName({ rule, utility, completion }: VoteRuleNamed, language: Language): string {
  const results = 'residents-vote-results.outcomes';
  const more = [
    ...(utility === undefined ? [] : [labelOf(`${results}.utility=${utility}`, language)]),
    ...(completion === undefined ? [] : [labelOf(`${results}.completion=${completion}`, language)]),
  ];
  const name = labelOf(`${results}.rule=${rule}`, language);
  return more.length === 0 ? name : `${name} (${more.join(language === 'fr' ? ' ; ' : '; ')})`;
}

const fr = {
  reserved: (amount: string, year: number) => `${amount} réservés aux habitants en ${year}`,
  noAmount: 'rien ne dit combien d’argent est réservé',
  /** `n`: those that chose something. */
  ballots: (n: number, blank: number) =>
    [
      `${formatNumber(n + blank, 'fr')} ${plural(n + blank, 'fr', 'bulletin')}`,
      ...(blank > 0 ? [`dont ${formatNumber(blank, 'fr')} ${plural(blank, 'fr', 'blanc')}`] : []),
    ].join(', '),
  byHand: (n: number) => `${formatNumber(n, 'fr')} ${plural(n, 'fr', 'voix comptée', 'voix comptées')} à la main`,
  illustrative: 'Votes inventés, pour l’exemple.',
  decides: (rule: string) => `Règle qui décide : ${rule}`,
  share: (first: string, raised: string | null) =>
    raised === null ? `Chacun attribue ${first}.` : `Chacun attribue ${first} au départ, ${raised} une fois les parts relevées.`,
  kept: (n: number, spent: string) => `${n} ${plural(n, 'fr', 'action retenue', 'actions retenues')}, pour ${spent}`,
  left: 'Laissées de côté',
  supporters: (n: number) => `${formatNumber(n, 'fr')} ${plural(n, 'fr', 'votant la soutient', 'votants la soutiennent')}`,
  votes: (n: number, points: boolean) => `${formatNumber(n, 'fr')} ${points ? plural(n, 'fr', 'point') : 'voix'}`,
  why: {
    rule: {
      'most-votes': 'assez de voix, et elle tient dans l’enveloppe',
      'equal-shares': 'ceux qui la soutiennent avaient ensemble de quoi la payer',
      phragmen: 'ceux qui la soutiennent ont réuni son coût les premiers',
    },
    raised: 'ceux qui la soutiennent avaient de quoi la payer une fois les parts relevées',
    completion: 'avec ce qui restait, par le nombre de voix',
  },
  tie: (others: readonly string[], by: 'supporters' | 'cost' | 'id') =>
    `à égalité avec ${formatList(others, 'fr')}, départagée par ${{ supporters: 'le nombre de votants', cost: 'le coût le plus bas', id: 'l’identifiant' }[by]}`,
  lacking: {
    'most-votes': (amount: string) => `il manquait ${amount} à l’enveloppe quand son tour est venu`,
    'equal-shares': (amount: string) => `il manquait ${amount} à ceux qui la soutiennent`,
    phragmen: (amount: string) => `il manquait ${amount} quand l’enveloppe a été épuisée`,
  },
  nobody: 'personne ne la soutient',
  enough: 'ceux qui la soutiennent avaient de quoi la payer, mais l’enveloppe ne suffisait plus',
  paidBy: 'payée par',
  money: {
    commune: 'L’argent attribué par chaque commune',
    age: 'L’argent attribué par chaque âge',
    audience: 'L’argent attribué par chaque public',
  },
  moneyLine: (voters: string, money: string) => `${voters} des votants, ${money} de l’argent`,
  joined: 'Les groupes trop petits sont réunis ; personne n’y est reconnaissable.',
  others: 'Selon les autres règles',
  same: 'les mêmes actions',
  differs: (more: readonly string[], fewer: readonly string[]) =>
    [
      ...(more.length > 0 ? [`retiendrait ${formatList(more, 'fr')}`] : []),
      ...(fewer.length > 0 ? [`ne retiendrait pas ${formatList(fewer, 'fr')}`] : []),
    ].join(' ; '),
  handOnly: 'Des voix comptées à la main n’ont pas de bulletins : seule la règle « le plus de voix d’abord » s’y applique.',
  notDecided: (rule: string) => `La règle qui décide n’a pas été dépouillée, ${rule} : jalon import votes reprend les bulletins.`,
  stale:
    'L’enveloppe, les actions ou leurs coûts ont changé depuis le dépouillement : jalon import votes --replace reprend les bulletins.',
  notCounted: 'Aucun vote n’est dépouillé encore : jalon import votes FICHIER.',
  none: 'Le projet n’a pas de vote des habitants (votes/VT-01.yaml).',
  use: {
    rule: 'Le plan prend ce choix pour règle.',
    criterion: (criterion: string) =>
      `Le plan en fait la note du critère « ${criterion} » : la part des votants qui soutiennent l’action.`,
    none: 'Le plan n’en tient pas compte : pour qu’il le fasse, écrivez residents dans plan.yaml.',
  },
  source: (path: string, ballots: number, counted: number) =>
    `${path} : ${[...(ballots > 0 || counted === 0 ? [`${formatNumber(ballots, 'fr')} ${plural(ballots, 'fr', 'bulletin')}`] : []), ...(counted > 0 ? [`${counted} ${plural(counted, 'fr', 'action comptée', 'actions comptées')} à la main`] : [])].join(', ')}`,
  notes: {
    'unknown-group': (w: string) => `« ${w} » n’est pas une réponse de la question : ce bulletin compte, hors de ce groupe`,
    'no-response': (w: string) => `ligne de total, ou d’en-têtes répétés, non comptée (« ${w} »)`,
    again: () => 'ligne répétée mot pour mot, comptée une fois',
    'unknown-choice': (w: string) => `« ${w} » n’est aucune des actions soumises au vote`,
    'not-a-mark': (w: string) => `« ${w} » n’est ni une coche ni une case vide (x, 1, oui)`,
    'not-points': (w: string) => `« ${w} » n’est pas un nombre entier de points`,
    'not-a-rank': (w: string) => `« ${w} » n’est pas un rang (1, 2, 3)`,
    'same-rank': (w: string) => `deux actions portent le rang ${w} : ni l’une ni l’autre n’est prise`,
    'not-a-count': (w: string) => `« ${w} » n’est pas un nombre de voix`,
    'no-count': (w: string) => `« ${w} » n’a pas de nombre de voix`,
    'no-choice': (w: string) => `« ${w} » n’est en face d’aucune action`,
    'no-column-for': (w: string) => `« ${w} » n’a pas de colonne : aucune voix n’y est lue pour elle`,
    'count-twice': (w: string) => `« ${w} » est déjà comptée au même endroit : les deux nombres s’ajoutent`,
    'no-budget': (w: string) => `« ${w} » n’est pas un montant`,
    'other-count': (w: string) => `num_votes annonce ${w}, et le fichier en a un autre nombre : est-il entier ?`,
    'unknown-vote-type': (w: string) => `vote_type « ${w} » n’est pas connu : approval, ordinal, cumulative ou scoring`,
    'no-column': (w: string) => `la colonne ${w} manque`,
    'no-points-column': (w: string) => `la colonne ${w} manque : tout projet choisi compte pour un point`,
    'bad-cost': (w: string) => `« ${w} » n’est pas un coût`,
    'project-twice': (w: string) => `le projet ${w} est là deux fois`,
    'unknown-project': (w: string) => `« ${w} » n’est aucun des projets du fichier`,
    'chosen-twice': (w: string) => `${w} est choisie deux fois : elle compte une fois`,
    'no-points': (w: string) => `aucun point n’est donné à ${w}, qui n’a rien de ce vote`,
    'too-many-choices': (w: string) => `${w} projets sont rangés, plus que permis`,
    'ballot-too-long': (w: string) => `bulletin nul : ${w} actions choisies, plus que permis`,
    'ballot-too-many-points': (w: string) => `bulletin nul : ${w} points donnés, plus que permis`,
    'voted-twice': (w: string) => `${w} a déjà voté : ce bulletin-là ne compte pas`,
    'not-put-to-vote': (w: string) => `le projet ${w} n’est aucune des actions soumises au vote : ses voix ne comptent pas`,
    'cost-differs': (w: string) => `le fichier dit ${w} euros, le projet un autre coût : celui du projet compte`,
  } satisfies Readonly<Record<string, (what: string) => string>>,
  line: (n: number) => `ligne ${n}`,
  what: {
    new: (results: string, ballots: string) => `Résultats dans ${results} ; bulletins à part, hors de git, dans ${ballots}.`,
    same: (results: string) => `Les résultats de ${results} sont déjà ceux-là.`,
    replaced: (results: string) => `Les résultats de ${results} sont remplacés.`,
    different: (results: string) => `D’autres résultats sont déjà dans ${results} : ils restent, --replace les remplace.`,
    none: () => 'Aucun bulletin : seules des voix comptées à la main sont reprises.',
  },
  exported: (n: number, whole: boolean) =>
    whole
      ? `${formatNumber(n, 'fr')} ${plural(n, 'fr', 'bulletin')}, avec tout ce qui les accompagnait : des données personnelles, à ne pas publier telles quelles.`
      : `${formatNumber(n, 'fr')} ${plural(n, 'fr', 'bulletin')}, sans rien qui dise qui a voté ; --whole les écrit avec toutes leurs colonnes.`,
};
const en: typeof fr = {
  reserved: (amount, year) => `${amount} reserved for residents in ${year}`,
  noAmount: 'nothing says how much money is reserved',
  ballots: (n, blank) =>
    [
      `${formatNumber(n + blank, 'en')} ${plural(n + blank, 'en', 'ballot')}`,
      ...(blank > 0 ? [`of which ${formatNumber(blank, 'en')} blank`] : []),
    ].join(', '),
  byHand: (n) => `${formatNumber(n, 'en')} ${plural(n, 'en', 'vote')} counted by hand`,
  illustrative: 'Made-up votes, as an example.',
  decides: (rule) => `Rule that decides: ${rule}`,
  share: (first, raised) =>
    raised === null ? `Each directs ${first}.` : `Each directs ${first} at first, ${raised} once shares are raised.`,
  kept: (n, spent) => `${n} ${plural(n, 'en', 'action')} kept, for ${spent}`,
  left: 'Left out',
  supporters: (n) => `${formatNumber(n, 'en')} ${plural(n, 'en', 'voter supports it', 'voters support it')}`,
  votes: (n, points) => `${formatNumber(n, 'en')} ${points ? plural(n, 'en', 'point') : plural(n, 'en', 'vote')}`,
  why: {
    rule: {
      'most-votes': 'enough votes, and it fits the envelope',
      'equal-shares': 'those who support it together had what it costs',
      phragmen: 'those who support it were the first to gather what it costs',
    },
    raised: 'those who support it had what it costs once shares were raised',
    completion: 'with what was left, by votes',
  },
  tie: (others, by) =>
    `level with ${formatList(others, 'en')}, the tie broken by ${{ supporters: 'the number of supporters', cost: 'the lower cost', id: 'the identifier' }[by]}`,
  lacking: {
    'most-votes': (amount) => `the envelope lacked ${amount} when its turn came`,
    'equal-shares': (amount) => `those who support it lacked ${amount}`,
    phragmen: (amount) => `${amount} was lacking when the envelope was used up`,
  },
  nobody: 'nobody supports it',
  enough: 'those who support it had what it costs, but the envelope could no longer hold it',
  paidBy: 'paid by',
  money: { commune: 'What each commune directed', age: 'What each age directed', audience: 'What each audience directed' },
  moneyLine: (voters, money) => `${voters} of voters, ${money} of the money`,
  joined: 'Groups that are too small are put together; nobody can be recognised in them.',
  others: 'By the other rules',
  same: 'the same actions',
  differs: (more, fewer) =>
    [
      ...(more.length > 0 ? [`would keep ${formatList(more, 'en')}`] : []),
      ...(fewer.length > 0 ? [`would not keep ${formatList(fewer, 'en')}`] : []),
    ].join('; '),
  handOnly: 'Votes counted by hand have no ballots: only the rule “most votes first” can be applied to them.',
  notDecided: (rule) => `The rule that decides was not counted, ${rule}: jalon import votes takes the ballots again.`,
  stale:
    'The envelope, the actions or their costs have changed since the count: jalon import votes --replace takes the ballots again.',
  notCounted: 'No votes are counted yet: jalon import votes FILE.',
  none: 'The project has no residents’ vote (votes/VT-01.yaml).',
  use: {
    rule: 'The plan takes this choice as a rule.',
    criterion: (criterion) =>
      `The plan makes it the score of the criterion “${criterion}”: the share of voters who support the action.`,
    none: 'The plan does not take it into account: to have it do so, write residents in plan.yaml.',
  },
  source: (path, ballots, counted) =>
    `${path}: ${[...(ballots > 0 || counted === 0 ? [`${formatNumber(ballots, 'en')} ${plural(ballots, 'en', 'ballot')}`] : []), ...(counted > 0 ? [`${counted} ${plural(counted, 'en', 'action')} counted by hand`] : [])].join(', ')}`,
  notes: {
    'unknown-group': (w) => `“${w}” is no answer of the question: this ballot counts, outside of that group`,
    'no-response': (w) => `row of totals, or of headers again, not counted (“${w}”)`,
    again: () => 'row repeated word for word, counted once',
    'unknown-choice': (w) => `“${w}” is none of the actions put to the vote`,
    'not-a-mark': (w) => `“${w}” is neither a mark nor empty (x, 1, yes)`,
    'not-points': (w) => `“${w}” is no whole number of points`,
    'not-a-rank': (w) => `“${w}” is no rank (1, 2, 3)`,
    'same-rank': (w) => `two actions have rank ${w}: neither is taken`,
    'not-a-count': (w) => `“${w}” is no number of votes`,
    'no-count': (w) => `“${w}” has no number of votes`,
    'no-choice': (w) => `“${w}” stands beside no action`,
    'no-column-for': (w) => `“${w}” has no column: no vote is read for it`,
    'count-twice': (w) => `“${w}” is counted already at the same place: both numbers are added`,
    'no-budget': (w) => `“${w}” is no amount`,
    'other-count': (w) => `num_votes says ${w}, and the file has another number of them: is it whole?`,
    'unknown-vote-type': (w) => `vote_type “${w}” is not known: approval, ordinal, cumulative or scoring`,
    'no-column': (w) => `column ${w} is missing`,
    'no-points-column': (w) => `column ${w} is missing: every project chosen counts for one point`,
    'bad-cost': (w) => `“${w}” is no cost`,
    'project-twice': (w) => `project ${w} is there twice`,
    'unknown-project': (w) => `“${w}” is none of the projects of the file`,
    'chosen-twice': (w) => `${w} is chosen twice: it counts once`,
    'no-points': (w) => `no point is given to ${w}, which has nothing of this vote`,
    'too-many-choices': (w) => `${w} projects are in order, more than allowed`,
    'ballot-too-long': (w) => `void ballot: ${w} actions chosen, more than allowed`,
    'ballot-too-many-points': (w) => `void ballot: ${w} points given, more than allowed`,
    'voted-twice': (w) => `${w} has voted already: that ballot does not count`,
    'not-put-to-vote': (w) => `project ${w} is none of the actions put to the vote: its votes do not count`,
    'cost-differs': (w) => `the file says ${w} euros, the project another cost: that of the project counts`,
  },
  line: (n) => `line ${n}`,
  what: {
    new: (results, ballots) => `Results in ${results}; ballots apart, out of git, in ${ballots}.`,
    same: (results) => `The results of ${results} are these already.`,
    replaced: (results) => `The results of ${results} are replaced.`,
    different: (results) => `Other results are in ${results} already: they stay, --replace replaces them.`,
    none: () => 'No ballots: votes counted by hand alone are taken.',
  },
  exported: (n, whole) =>
    whole
      ? `${formatNumber(n, 'en')} ${plural(n, 'en', 'ballot')}, with all that came with them: personal data, not to be published as they are.`
      : `${formatNumber(n, 'en')} ${plural(n, 'en', 'ballot')}, with nothing that tells who voted; --whole writes them with all their columns.`,
};

export const residentsVoteWords = { fr, en };

const noteCodes = Object.keys(fr.notes);
export const voteNoteSaid = (code: string, what: string, language: Language): string => {
  const known: Readonly<Record<string, (what: string) => string>> = residentsVoteWords[language].notes;
  return noteCodes.includes(code) ? (known[code]?.(what) ?? code) : code;
};
