// The sentences that documents open with, in French.
import { capital, plural, withoutEnd } from '../../values/index.ts';
import { countInWords, formatList } from '../formats.ts';
import { budgetWords } from '../plans/means.ts';
import type { MessageWords, Several } from './message-words.ts';

type Gender = 'm' | 'f';
/** `une`, `deux`… up to ten, then figures. */
const words = (count: number, gender: Gender = 'f'): string => (count === 1 && gender === 'm' ? 'un' : countInWords(count, 'fr'));
const p = (count: number, one: string, many?: string): string => plural(count, 'fr', one, many);
/** `Trois actions sont…` */
const begins = (count: number, one: string, many: string, gender: Gender = 'f'): string =>
  `${capital(words(count, gender))} ${p(count, one, many)}`;
/** `trois sont…` */
const then = (count: number, one: string, many: string, gender: Gender = 'f'): string =>
  `${words(count, gender)} ${p(count, one, many)}`;

/** `A, B, C et quatre autres`. */
const list = ({ count, names }: Several, gender: Gender = 'f'): string => {
  const rest = count - names.length;
  return formatList([...names, ...(rest > 0 ? [then(rest, 'autre', 'autres', gender)] : [])], 'fr');
};
const stop = (text: string): string => withoutEnd(text, '.…');
const said = (text: string): string => `« ${stop(text)} »`;
const natures = { investment: 'd’investissement', operating: 'de fonctionnement' };

export const messagesFr: MessageWords = {
  progress: ({ total, done, running, stopped, late, isLateTold, first }) => {
    if (done === total)
      return total === 1 ? 'L’action du programme est achevée.' : `Les ${total} actions du programme sont achevées.`;
    if (done + running + stopped + late.count === 0) {
      if (total === 1) return `L’action du programme n’est pas encore engagée${first ? ` ; elle commence ${first.when}` : ''}.`;
      const start = first === null ? '' : ` ; la première commence ${first.when} : ${first.name}`;
      return `Aucune des ${total} actions n’est encore engagée${start}.`;
    }
    if (total === 1)
      return `L’action du programme ${late.count > 0 ? 'prend du retard' : running > 0 ? 'est en cours, sans retard' : 'n’est pas encore achevée'}.`;
    const delayed = late.count > 0 && !isLateTold ? ` ; ${then(late.count, 'prend', 'prennent')} du retard : ${list(late)}` : '';
    const head =
      done === 0
        ? `Aucune des ${total} actions n’est encore achevée`
        : done === 1
          ? `Une action sur ${total} est achevée`
          : `${done} actions sur ${total} sont achevées`;
    const going = running > 0 && late.count === 0 ? ` ; ${then(running, 'est', 'sont')} en cours, sans retard` : '';
    return `${head}${delayed}${going}.`;
  },
  late: (of, cause) =>
    `${begins(of.count, 'action est', 'actions sont')} en retard : ${list(of)}.${cause ? ` Cause indiquée pour ${cause.name} : ${said(cause.text)}.` : ''}`,
  due: (name, when) => `${name} (échéance : ${when})`,
  toStart: (name, when) => `${name} (début prévu : ${when})`,
  stopped: (of, how, cause) => {
    const state = { blocked: p(of.count, 'bloquée'), paused: 'en pause', both: 'à l’arrêt' }[how];
    const why =
      cause === null
        ? ''
        : of.count === 1
          ? ` ; cause : ${said(cause.text)}`
          : ` ; cause pour ${cause.name} : ${said(cause.text)}`;
    const lift = cause?.liftedBy ? ` Pour débloquer : ${said(cause.liftedBy)}.` : '';
    return `${begins(of.count, 'action est', 'actions sont')} ${state} : ${list(of)}${why}.${lift}`;
  },
  planned: (cost, years, unpriced, onDropped) =>
    `Le coût prévu du programme est de ${cost}${years === null ? '' : years[0] === years[1] ? `, en ${years[0]}` : `, de ${years[0]} à ${years[1]}`}${unpriced === 0 ? '' : ` ; ${unpriced} ${unpriced === 1 ? 'action n’a' : 'actions n’ont'} pas encore de coût`}${onDropped}.`,
  spent: (spent, planned, share, onDropped) =>
    `${spent} sont dépensés sur ${planned} prévus${share === null ? '' : `, soit ${share}`}${onDropped}.`,
  overspent: (of, spent, planned, onDropped) =>
    `${begins(of.count, 'action dépasse son', 'actions dépassent leur')} budget : ${list(of)} ; au total, ${spent} sont dépensés sur ${planned} prévus${onDropped}.`,
  onDropped: (amount) => ` ; s’y ajoutent ${amount} dépensés pour ce qui a été abandonné`,
  aidOnDropped: (amount) => ` ; s’y ajoutent ${amount} versés pour ce qui a été abandonné`,
  more: (name, amount) => `${name} (${amount} de plus)`,
  envelopeOver: (nature, year, amount) => `L’enveloppe ${natures[nature]} ${year} est dépassée de ${amount}.`,
  costsUnknown: (year) =>
    `Ce que les actions retenues laisseront libre de l’enveloppe ${year} n’est pas connu : aucune n’a encore de coût.`,
  envelopeLeft: (parts, year) =>
    `Les actions retenues laissent libres ${formatList(
      parts.map(({ nature, amount }) => `${amount} ${natures[nature]}`),
      'fr',
    )} en ${year}.`,
  envelopeTaken: (year) => `Les actions retenues prennent toute l’enveloppe ${year}.`,
  fundingHoped: (hoped, planned, onDropped) =>
    `Aucun financement extérieur du programme n’est encore accordé : ${hoped} sont attendus${planned === null ? '' : `, pour un coût de ${planned}`}${onDropped}.`,
  fundingSecured: (secured, share, toCome, onDropped) =>
    `${secured} de financements extérieurs du programme sont acquis${share === null ? '' : `, soit ${share} du coût prévu`}${toCome === null ? '' : ` ; ${toCome} restent à obtenir`}${onDropped}.`,
  fundingGap: (gap, withoutFunding) => ` Il manque ${gap} pour boucler son financement${budgetWords.fr.besides(withoutFunding)}.`,
  kept: (of, year, cost, unpriced) =>
    `${begins(of.count, 'action est retenue', 'actions sont retenues')} pour ${year}${cost === null ? '' : `, pour ${cost}`}${cost === null || unpriced === 0 ? '' : ` (${unpriced} ${unpriced === 1 ? 'n’a' : 'n’ont'} pas encore de coût)`} : ${list(of)}.`,
  noneKept: (year) => `Aucune action n’est retenue pour ${year}.`,
  leftOut: (count, year, groups) => {
    const told = ({ count: those, fate, year: to }: (typeof groups)[number]): string =>
      ({
        postponed: `${p(those, 'reportée')}${to === null ? '' : ` à ${to}`}`,
        reserve: 'en réserve',
        excluded: p(those, 'écartée'),
      })[fate];
    const [one] = groups;
    return groups.length === 1 && one
      ? `${begins(count, 'action', 'actions')} de ${year} ${p(count, 'est', 'sont')} ${told(one)} : ${list(one)}.`
      : `${begins(count, 'action n’est pas retenue', 'actions ne sont pas retenues')} pour ${year} : ${formatList(
          groups.map((group) => `${words(group.count)} ${told(group)}${group.names.length === 0 ? '' : ` (${list(group)})`}`),
          'fr',
        )}.`;
  },
  overload: (who, when, asked, available, others) =>
    `${who} : ${asked} ETP à fournir pour une capacité de ${available} (${when})${others > 0 ? ` ; ${then(others, 'autre surcharge suit', 'autres surcharges suivent')}` : ''}.`,
  load: (year, asked, available) =>
    `Le plan ${year} demande ${asked} ETP sur ${available.said} ${p(available.count, 'disponible')}.`,
  first: (names, criterion, unscored, ranked, isRest) => {
    const lack =
      unscored === 1 ? 'une action n’a pas toutes ses notes' : `${unscored} actions sur ${ranked} n’ont pas toutes leurs notes`;
    return `En tête du classement${isRest ? ', hors actions achevées' : ''} : ${formatList(names, 'fr')}, d’abord pour le critère ${said(criterion)}${unscored === 0 ? '' : ` ; ${lack}, et cet ordre peut changer avec elles`}.`;
  },
  robust: (of) =>
    `Le haut du classement est solide : ${list(of)} y ${p(of.count, 'reste', 'restent')} presque toujours quand le poids des critères change.`,
  disputed: 'Le haut du classement est disputé : il change avec le poids donné à chaque critère.',
  unanswered: (of, total) => {
    if (total > 1 && of.count === total) return `Les ${total} besoins exprimés restent tous sans réponse : ${list(of, 'm')}.`;
    return `${total === 1 ? 'Le besoin exprimé' : `${begins(of.count, 'besoin', 'besoins', 'm')} sur ${total}`} ${p(of.count, 'reste', 'restent')} sans réponse : ${list(of, 'm')}.`;
  },
  answered: (total, deferred, declined) => {
    if (total === 1) return `Le besoin exprimé ${deferred > 0 ? 'est différé' : declined > 0 ? 'est écarté' : 'a une réponse'}.`;
    const apart = [
      ...(deferred > 0 ? [then(deferred, 'est différé', 'sont différés', 'm')] : []),
      ...(declined > 0 ? [then(declined, 'est écarté', 'sont écartés', 'm')] : []),
    ];
    return `Les ${total} besoins exprimés ont tous une réponse${apart.length === 0 ? '' : ` ; ${formatList(apart, 'fr')}`}.`;
  },
  heard: (total, need, people) =>
    `${total === 1 ? 'Un besoin a été exprimé' : `${total} besoins ont été exprimés ; le plus partagé`} : ${said(need)} (${people} personnes).`,
  survey: (share, answer) => `${share} des répondants citent ${said(answer)}.`,
  indicators: (good, judged, unjudged) => {
    const rest =
      unjudged === 0 ? '' : ` ; ${then(unjudged, 'ne peut pas encore être jugé', 'ne peuvent pas encore être jugés', 'm')}`;
    if (judged === 1)
      return `${unjudged === 0 ? 'L’indicateur' : 'Le seul indicateur jugé'} ${good === 0 ? 's’écarte de son objectif' : 'est à l’objectif ou en bonne voie'}${rest}.`;
    const those = `${good === 0 ? 'Aucun indicateur' : good === 1 ? 'Un indicateur' : `${good} indicateurs`} sur ${judged}`;
    const off = judged - good;
    return `${those} ${good === 0 ? 'n’est' : p(good, 'est', 'sont')} à l’objectif ou en bonne voie${off > 0 ? ` ; ${then(off, 's’en écarte', 's’en écartent', 'm')}` : ''}${rest}.`;
  },
  unmeasured: (total) =>
    total === 1 ? 'L’indicateur n’a pas encore de valeur.' : `Les ${total} indicateurs n’ont pas encore de valeur.`,
  off: (of) =>
    `${begins(of.count, 'indicateur s’écarte de son', 'indicateurs s’écartent de leur', 'm')} objectif : ${list(of, 'm')}.`,
  instead: (name, value, expected, aim) =>
    `${name} (${value} ; attendu : ${expected}${aim ? ` ; cible ${aim.when} : ${aim.value}` : ''})`,
  changes: (day, groups) =>
    `Depuis le ${day}, ont changé : ${formatList(
      groups.map(({ label, count }) => `${label} (${count})`),
      'fr',
    )}.`,
  noChange: (day) => `Rien n’a changé depuis le ${day}.`,
  toCarryOut: (of, late) =>
    `${begins(of.count, 'décision reste', 'décisions restent')} à exécuter${late === 0 ? '' : late === of.count ? ', en retard' : `, dont ${words(late)} en retard`} : ${list(of)}.`,
  next: (dates) =>
    dates.length === 1
      ? `Prochaine échéance : ${dates[0]?.label}, le ${dates[0]?.day}.`
      : `Prochaines échéances : ${dates.map(({ label, day }) => `${label} (${day})`).join(', puis ')}.`,
  verdicts: (year, met, partly, not) => {
    const parts = [
      { count: met, verdict: p(met, 'satisfait') },
      { count: partly, verdict: `${p(partly, 'satisfait')} en partie` },
      { count: not.count, verdict: `${p(not.count, 'non satisfait', 'non satisfaits')} (${list(not, 'm')})` },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, verdict }, at) => `${words(count, 'm')} ${at === 0 ? `${p(count, 'besoin')} ` : ''}${verdict}`);
    return `L’évaluation${year === null ? '' : ` ${year}`} juge ${formatList(parts, 'fr')}.`;
  },
  risks: (of) => `${begins(of.count, 'risque fort pèse', 'risques forts pèsent', 'm')} sur le programme : ${list(of, 'm')}.`,
  named: (what, of) => `${what} (${of})`,
  figures: {
    actions: (count, dropped) =>
      `${p(count, 'action')} au programme${dropped === 0 ? '' : ` (${dropped} ${p(dropped, 'abandonnée')})`}`,
    done: (count, total) => `${p(count, 'action achevée', 'actions achevées')} sur ${total}`,
    late: (count) => `${p(count, 'action')} en retard`,
    budget: () => 'de coût prévu',
    spent: () => 'déjà dépensés',
    funded: () => 'de financements extérieurs acquis',
    remaining: () => 'à la charge de la collectivité',
    needs: (count) => p(count, 'besoin exprimé', 'besoins exprimés'),
    answered: (count, total) => `${p(count, 'besoin')} pris en charge sur ${total}`,
    heard: (count) => p(count, 'personne entendue', 'personnes entendues'),
    indicatorsMet: (count, total) => `${p(count, 'indicateur')} à l’objectif ou en bonne voie sur ${total}`,
    decisions: (count) => `${p(count, 'décision')} à exécuter`,
    kept: (count, year) => `${p(count, 'action retenue', 'actions retenues')} pour ${year}`,
    yearBudget: (year) => `pour les actions de ${year}`,
    yearLeft: (year) => `encore libres en ${year}`,
    yearOver: (year) => `au-delà des crédits ouverts en ${year}`,
    fte: (year) => `de temps d’agents en ${year}`,
  },
  fte: (amount) => `${amount} ETP`,
};
