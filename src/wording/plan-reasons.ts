// Why an action is in a year's plan, or is not, in a few words.
import type { PlannedAction, PlanReason } from '../model/index.ts';
import { fixedPointWords } from './fixed-point-words.ts';
import { formatMoney, formatNumber } from './formats.ts';

const amount = (nature: 'investment' | 'operating' | 'fte', value: number, language: 'fr' | 'en'): string =>
  nature === 'fte'
    ? `${formatNumber(value, language)} ${language === 'fr' ? 'ETP' : 'FTE'}`
    : formatMoney({ min: value, max: value }, language);

const envelopesFr = { investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' };
const envelopesEn = { investment: 'investment', operating: 'operating', fte: 'staff' };

function fr(reason: PlanReason): string {
  switch (reason.code) {
    case 'over-envelope':
      return `dépasserait l’enveloppe ${envelopesFr[reason.nature]} ${reason.year} : ${amount(reason.nature, reason.needed, 'fr')} nécessaires, ${amount(reason.nature, Math.max(0, reason.available), 'fr')} disponibles`;
    case 'waits-for':
      return `attend ${reason.by}`;
    case 'excluded-by':
      return `exclue par ${reason.by}`;
    case 'starts-later':
      return `commence en ${reason.year}`;
    case 'fixed-point':
      return fixedPointWords.fr.reason(reason.hold);
    case 'planned-later':
      return `prévue en ${reason.year}`;
    // A frozen year says so at its head: the reason written then is enough.
    case 'as-frozen':
      return reason.text ?? 'selon le plan arrêté';
    case 'override':
      return `arbitrage : ${reason.text}`;
    case 'dropped':
    case 'paused':
    case 'blocked': {
      const said = { dropped: 'abandonnée', paused: 'en pause', blocked: 'bloquée' }[reason.code];
      return reason.text ? `${said} : ${reason.text}` : said;
    }
    default:
      return {
        'already-started': 'déjà engagée',
        mandatory: 'obligatoire',
        obligation: 'répond à une obligation de l’année',
        'minimum-per-axis': 'assure le minimum de son axe',
        'in-rank-order': 'selon son rang',
        'best-together': 'dans le meilleur ensemble',
        'less-worth': 'apporte moins que ce qui est retenu à sa place',
        'already-done': 'déjà réalisée',
        'already-finished': 'achevée à cette date',
        'set-aside': 'mise de côté par un veto',
        'not-ranked': 'non classée',
      }[reason.code];
  }
}

function en(reason: PlanReason): string {
  switch (reason.code) {
    case 'over-envelope':
      return `would overrun the ${reason.year} ${envelopesEn[reason.nature]} envelope: ${amount(reason.nature, reason.needed, 'en')} needed, ${amount(reason.nature, Math.max(0, reason.available), 'en')} left`;
    case 'waits-for':
      return `waits for ${reason.by}`;
    case 'excluded-by':
      return `excluded by ${reason.by}`;
    case 'starts-later':
      return `starts in ${reason.year}`;
    case 'fixed-point':
      return fixedPointWords.en.reason(reason.hold);
    case 'planned-later':
      return `planned for ${reason.year}`;
    case 'as-frozen':
      return reason.text ?? 'as the frozen plan says';
    case 'override':
      return `override: ${reason.text}`;
    case 'dropped':
    case 'paused':
    case 'blocked': {
      const said = { dropped: 'dropped', paused: 'paused', blocked: 'blocked' }[reason.code];
      return reason.text ? `${said}: ${reason.text}` : said;
    }
    default:
      return {
        'already-started': 'already started',
        mandatory: 'mandatory',
        obligation: 'answers a duty of the year',
        'minimum-per-axis': 'gives its axis the minimum',
        'in-rank-order': 'by its rank',
        'best-together': 'in the best set',
        'less-worth': 'brings less than what is chosen in its place',
        'already-done': 'already done',
        'already-finished': 'finished by then',
        'set-aside': 'set aside by a veto',
        'not-ranked': 'not ranked',
      }[reason.code];
  }
}

/** The same, and what it must still wait for in the year in which it starts. */
export const plannedReason = (
  { reason, notBefore }: Pick<PlannedAction, 'reason' | 'notBefore'>,
  language: 'fr' | 'en',
): string =>
  [planReason(reason, language), ...(notBefore === null ? [] : [fixedPointWords[language].reason(notBefore)])].join(', ');

/** A few words, without a capital or a full stop. */
export const planReason = (reason: PlanReason, language: 'fr' | 'en'): string => (language === 'fr' ? fr(reason) : en(reason));
