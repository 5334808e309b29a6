// The sentences that the documents of a portfolio open with, and what they ask its committee to decide.
import { capital, plural, withoutEnd } from '../../values/index.ts';
import type { Several } from '../documents/message-words.ts';
import { countInWords, formatList, formatNumber } from '../formats.ts';

/** A territory that needs help, with how many of its actions and duties say so. */
export interface Helped {
  readonly name: string;
  readonly late: number;
  readonly blocked: number;
  readonly risks: number;
}

const stop = (text: string): string => withoutEnd(text, '.…');

const fr = (() => {
  const n = (count: number, feminine = false): string => (count === 1 ? (feminine ? 'une' : 'un') : countInWords(count, 'fr'));
  const p = (count: number, one: string, many = `${one}s`): string => plural(count, 'fr', one, many);
  const list = ({ count, names }: Several): string => {
    const rest = count - names.length;
    return formatList([...names, ...(rest > 0 ? [`${n(rest)} ${p(rest, 'autre')}`] : [])], 'fr');
  };
  const why = ({ late, blocked, risks }: Omit<Helped, 'name'>): string =>
    formatList(
      [
        ...(late > 0 ? [`${n(late, true)} ${p(late, 'action')} en retard`] : []),
        ...(blocked > 0 ? [`${n(blocked, true)} ${p(blocked, 'action bloquée', 'actions bloquées')}`] : []),
        ...(risks > 0 ? [`${n(risks)} ${p(risks, 'risque fort', 'risques forts')}`] : []),
      ],
      'fr',
    );
  return {
    standing: (territories: number, people: string, actions: number, done: number): string => {
      const head = `${capital(n(territories))} ${p(territories, 'territoire suivi', 'territoires suivis')}, ${people} habitants`;
      if (actions === 0) return `${head} : aucune action n’est encore inscrite.`;
      if (actions === 1) return `${head} : l’action ${done === 0 ? 'n’est pas' : 'est'} achevée.`;
      if (done === actions) return `${head} : les ${actions} actions sont achevées.`;
      const some = done === 0 ? 'aucune' : done === 1 ? 'une' : done;
      return `${head} : ${some} des ${actions} actions ${done === 0 ? 'n’est' : p(done, 'est', 'sont')} ${done > 1 ? 'achevées' : 'achevée'}.`;
    },
    help: (all: readonly Helped[], rest: number): string => {
      const count = all.length + rest;
      const told = all.map((one) => `${one.name} (${why(one)})`);
      return `${capital(n(count))} ${p(count, 'territoire a', 'territoires ont')} besoin d’un appui : ${list({ count, names: told })}.`;
    },
    helpHead: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'territoire a', 'territoires ont')} besoin d’un appui : ${list(of)}`,
    money: (spent: string, planned: string, onDropped: string): string =>
      `${spent} sont dépensés sur ${planned} prévus par les programmes${onDropped}.`,
    onDropped: (amount: string): string => ` ; s’y ajoutent ${amount} dépensés pour ce qui a été abandonné`,
    planned: (planned: string): string => `Les programmes prévoient ${planned} ; aucune dépense n’est encore connue.`,
    poolingHead: (count: number): string =>
      `${capital(n(count))} ${p(count, 'besoin revient', 'besoins reviennent')} d’un territoire à l’autre sans service qui y réponde`,
    pooling: (of: Several, planned: string | null): string =>
      `${capital(n(of.count))} ${p(of.count, 'besoin revient', 'besoins reviennent')} d’un territoire à l’autre sans service qui y réponde : ${list(of)}${planned === null ? '' : ` ; ${planned} sont prévus séparément`}.`,
    extending: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'service existant peut être étendu', 'services existants peuvent être étendus')} : ${list(of)}.`,
    extended: (service: string, members: string): string => `${service} (à proposer à ${members})`,
    agreements: (count: number, expired: Several): string =>
      `${capital(n(count, true))} ${p(count, 'convention est', 'conventions sont')} à signer ou à renouveler${expired.count === 0 ? '' : `, ${expired.count === count ? '' : `dont ${n(expired.count, true)} `}déjà ${p(expired.count, 'échue')}${expired.names.length === 0 ? '' : ` : ${list(expired)}`}`}.`,
    agreement: (service: string, member: string): string => `${service} (${member})`,
    duties: (count: number, territories: number): string =>
      `${count > 1 ? `${capital(n(count))} obligations restent` : 'Une obligation reste'} à couvrir dans ${n(territories)} ${p(territories, 'territoire')}.`,
    unread: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'projet n’a pas pu être lu et n’entre', 'projets n’ont pas pu être lus et n’entrent')} dans aucun total : ${list(of)}.`,
    faulty: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'projet a des fichiers', 'projets ont des fichiers')} à corriger ; ${p(of.count, 'ses chiffres comptent', 'leurs chiffres comptent')}, mais peuvent être incomplets : ${list(of)}.`,
    among: list,
    homonyms: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'nom de territoire est celui', 'noms de territoires sont ceux')} de plusieurs projets qui ne disent pas la même chose ; faute de SIREN, chacun compte pour un seul territoire : ${list(of)}.`,
    homonym: (territory: string, projects: number, people: number | null): string =>
      `${territory} (${n(projects)} ${p(projects, 'projet')}${people === null ? '' : `, ${formatNumber(people, 'fr')} habitants comptés`})`,
    silent: (of: Several): string =>
      `${capital(n(of.count))} ${p(of.count, 'territoire n’a rien écrit', 'territoires n’ont rien écrit')} depuis six mois : ${list(of)}.`,
    meeting: (title: string, day: string, place: string | null): string =>
      `Prochain rendez-vous : ${title}, le ${day}${place === null ? '' : `, à ${place}`}.`,
    decide: {
      pooling: {
        subject: 'Mettre en commun',
        proposal: (need: string) => `Étudier un service commun : « ${stop(need)} »`,
        others: (of: Several) => `Étudier de même ${n(of.count)} autres besoins : ${list(of)}`,
      },
      extending: {
        subject: 'Étendre un service',
        proposal: (service: string, members: string) => `Proposer « ${service} » à ${members}`,
      },
      agreements: {
        subject: 'Signer ou renouveler',
        proposal: (count: number) => `Lancer la signature de ${n(count, true)} ${p(count, 'convention')}`,
      },
      help: { subject: 'Aider un territoire', proposal: (name: string) => `Convenir d’un appui à ${name}` },
    },
    because: {
      pooling: (territories: string, planned: string | null) =>
        `Exprimé par ${territories}${planned === null ? '' : ` ; ${planned} prévus séparément`}`,
      poolingOthers: 'Exprimés chacun par plusieurs territoires, sans service qui y réponde',
      extending: (need: string) => `Répond au besoin « ${stop(need)} »`,
      agreements: (expired: number, missing: number, due: number) =>
        capital(
          formatList(
            [
              ...(expired > 0 ? [`${n(expired, true)} ${p(expired, 'échue')}`] : []),
              ...(missing > 0 ? [`${n(missing, true)} jamais ${p(missing, 'signée')}`] : []),
              ...(due > 0 ? [`${n(due, true)} bientôt à terme`] : []),
            ],
            'fr',
          ),
        ),
      help: (one: Omit<Helped, 'name'>) => capital(why(one)),
    },
    tiles: {
      territories: (count: number) => p(count, 'territoire suivi', 'territoires suivis'),
      people: 'habitants',
      planned: (isRange: boolean): string => (isRange ? 'prévus au plus par les programmes' : 'prévus par les programmes'),
      spent: 'dépensés',
      late: (count: number) => p(count, 'action en retard', 'actions en retard'),
    },
  };
})();

type PortfolioMessageWords = typeof fr;

const en: PortfolioMessageWords = (() => {
  const n = (count: number): string => countInWords(count, 'en');
  const p = (count: number, one: string, many = `${one}s`): string => plural(count, 'en', one, many);
  const list = ({ count, names }: Several): string => {
    const rest = count - names.length;
    return formatList([...names, ...(rest > 0 ? [`${n(rest)} ${p(rest, 'other')}`] : [])], 'en');
  };
  const why = ({ late, blocked, risks }: Omit<Helped, 'name'>): string =>
    formatList(
      [
        ...(late > 0 ? [`${n(late)} ${p(late, 'action')} late`] : []),
        ...(blocked > 0 ? [`${n(blocked)} blocked`] : []),
        ...(risks > 0 ? [`${n(risks)} high ${p(risks, 'risk')}`] : []),
      ],
      'en',
    );
  return {
    standing: (territories, people, actions, done) => {
      const head = `${capital(n(territories))} ${p(territories, 'territory', 'territories')} followed, ${people} inhabitants`;
      if (actions === 0) return `${head}: no action is on record yet.`;
      if (actions === 1) return `${head}: the action is ${done === 0 ? 'not ' : ''}done.`;
      if (done === actions) return `${head}: all ${actions} actions are done.`;
      return `${head}: ${done === 0 ? 'none' : done === 1 ? 'one' : done} of the ${actions} actions ${done > 1 ? 'are' : 'is'} done.`;
    },
    help: (all, rest) => {
      const count = all.length + rest;
      const told = all.map((one) => `${one.name} (${why(one)})`);
      return `${capital(n(count))} ${p(count, 'territory needs', 'territories need')} help: ${list({ count, names: told })}.`;
    },
    helpHead: (of) => `${capital(n(of.count))} ${p(of.count, 'territory needs', 'territories need')} help: ${list(of)}`,
    money: (spent, planned, onDropped) => `${spent} is spent of ${planned} planned by the programmes${onDropped}.`,
    onDropped: (amount) => `; another ${amount} was spent on what was dropped`,
    planned: (planned) => `The programmes plan ${planned}; no spending is known yet.`,
    poolingHead: (count) =>
      `${capital(n(count))} ${p(count, 'need recurs', 'needs recur')} from one territory to another, with no service that answers`,
    pooling: (of, planned) =>
      `${capital(n(of.count))} ${p(of.count, 'need recurs', 'needs recur')} from one territory to another, with no service that answers: ${list(of)}${planned === null ? '' : `; ${planned} is planned separately`}.`,
    extending: (of) => `${capital(n(of.count))} existing ${p(of.count, 'service')} can be extended: ${list(of)}.`,
    extended: (service, members) => `${service} (to be offered to ${members})`,
    agreements: (count, expired) =>
      `${capital(n(count))} ${p(count, 'agreement is', 'agreements are')} to be signed or renewed${expired.count === 0 ? '' : `, ${expired.count === count ? '' : `${n(expired.count)} of them `}already expired${expired.names.length === 0 ? '' : `: ${list(expired)}`}`}.`,
    agreement: (service, member) => `${service} (${member})`,
    duties: (count, territories) =>
      `${capital(n(count))} ${p(count, 'duty is', 'duties are')} still to be answered in ${n(territories)} ${p(territories, 'territory', 'territories')}.`,
    unread: (of) =>
      `${capital(n(of.count))} ${p(of.count, 'project could not be read and is', 'projects could not be read and are')} in no total: ${list(of)}.`,
    faulty: (of) =>
      `${capital(n(of.count))} ${p(of.count, 'project has', 'projects have')} files to mend; ${p(of.count, 'its', 'their')} figures count, but may be incomplete: ${list(of)}.`,
    among: list,
    homonyms: (of) =>
      `${capital(n(of.count))} ${p(of.count, 'name of a territory is that', 'names of territories are those')} of several projects that do not say the same; for want of a SIREN, each counts as one territory: ${list(of)}.`,
    homonym: (territory, projects, people) =>
      `${territory} (${n(projects)} ${p(projects, 'project')}${people === null ? '' : `, ${formatNumber(people, 'en')} inhabitants counted`})`,
    silent: (of) =>
      `${capital(n(of.count))} ${p(of.count, 'territory has', 'territories have')} written nothing for six months: ${list(of)}.`,
    meeting: (title, day, place) => `Next meeting: ${title}, on ${day}${place === null ? '' : `, in ${place}`}.`,
    decide: {
      pooling: {
        subject: 'Pool',
        proposal: (need) => `Study a common service: “${stop(need)}”`,
        others: (of) => `Study ${n(of.count)} other needs likewise: ${list(of)}`,
      },
      extending: { subject: 'Extend a service', proposal: (service, members) => `Offer “${service}” to ${members}` },
      agreements: {
        subject: 'Sign or renew',
        proposal: (count) => `Begin the signature of ${n(count)} ${p(count, 'agreement')}`,
      },
      help: { subject: 'Help a territory', proposal: (name) => `Agree on support for ${name}` },
    },
    because: {
      pooling: (territories, planned) => `Raised by ${territories}${planned === null ? '' : `; ${planned} planned separately`}`,
      poolingOthers: 'Each raised by several territories, with no service that answers',
      extending: (need) => `Answers the need “${stop(need)}”`,
      agreements: (expired, missing, due) =>
        capital(
          formatList(
            [
              ...(expired > 0 ? [`${n(expired)} expired`] : []),
              ...(missing > 0 ? [`${n(missing)} never signed`] : []),
              ...(due > 0 ? [`${n(due)} soon to end`] : []),
            ],
            'en',
          ),
        ),
      help: (one) => capital(why(one)),
    },
    tiles: {
      territories: (count) => `${p(count, 'territory', 'territories')} followed`,
      people: 'inhabitants',
      planned: (isRange) => (isRange ? 'planned at most by the programmes' : 'planned by the programmes'),
      spent: 'spent',
      late: (count) => `${p(count, 'action')} late`,
    },
  };
})();

export const portfolioMessageWords = { fr, en };
