// What became of the file of a sitting when it was brought back.
import type { Language, SittingPart } from '../../model/index.ts';
import { formatNumber, formatPercent, formatShare } from '../formats.ts';
import { switchedRule } from '../plans/switched-rules.ts';
import { quoted } from '../quoted.ts';

type Score = Extract<SittingPart, { what: 'score' }>;

/** Its reason is in the minutes. */
const isSaid = (fate: Score['fate']): boolean => fate === 'taken' || fate === 'same';

const fr = {
  file: (path: string, day: string) => `${path} : séance tenue sur la page du ${day}`,
  changed: 'Le projet a changé depuis cette page : chaque point est comparé à ce qu’il dit aujourd’hui.',
  fates: (e: 'e' | '') => ({
    taken: `repris${e}`,
    same: 'déjà ainsi',
    conflict: `laissé${e} : changé${e} depuis la séance`,
    unknown: `laissé${e} : introuvable`,
    twice: `laissé${e} : deux fois dans ce fichier, n’y gardez que ce qui vaut`,
    outside: `laissé${e} : hors de l’échelle du critère`,
    criteria: 'laissé : les critères ne sont plus ceux de la page',
    voted: 'laissé : ce membre a voté autrement cette année',
    late: 'laissé : la page a été faite après la clôture du vote ; « --late » le reprend',
    homeless: 'laissée : aucune réunion où l’écrire',
    typed:
      'laissés : des poids ont été saisis depuis cette page ; pour que les bulletins comptent, écrivez « weightsFrom: ballots » dans criteria.yaml',
    nobody: 'laissé : personne sous ce nom au registre ; corrigez-le dans le fichier',
  }),
  weights: (shares: string) => `Poids : ${shares}`,
  share: (title: string, share: string, now: string | null) => `${title} ${share}${now === null ? '' : ` (aujourd’hui ${now})`}`,
  score: ({ action, criterion, score, before, now, fate, reason }: Score) =>
    `Note de ${quoted(action, 'fr')} sur ${quoted(criterion, 'fr')} : ${said(score, 'fr')} au lieu de ${said(before, 'fr')}${now === before || now === score ? '' : ` (aujourd’hui ${said(now, 'fr')})`}${isSaid(fate) ? '' : `. Motif : ${reason}`}`,
  envelopes: { investment: 'Investissement', operating: 'Fonctionnement', fte: 'Temps d’agents' },
  envelope: (name: string, year: number, amount: string, before: string, now: string | null) =>
    `${name} ${year} : ${amount} au lieu de ${before}${now === null ? '' : ` (aujourd’hui ${now})`}`,
  minimum: (atLeast: number, before: number) => `Actions au moins par axe : ${atLeast} au lieu de ${before}`,
  ballot: (voter: string) => `Bulletin de ${quoted(voter, 'fr')}`,
  ballotsCount: 'Poids tirés des bulletins',
  waiting: (percent: string, before: string) => `Une année d’attente ôte ${percent} au lieu de ${before}`,
  rule: (rule: string, holds: boolean) => `${holds ? 'Règle ajoutée' : 'Règle levée'} : ${rule}`,
  usual: 'ce qui est d’usage',
  decision: (text: string) => `Décision : ${text}`,
  noMeeting: 'Aucune réunion où écrire les décisions : créez-la, puis donnez son identifiant par « --meeting ».',
  minutes: (score: Score) =>
    `Note de ${quoted(score.action, 'fr')} sur ${quoted(score.criterion, 'fr')} : ${said(score.score, 'fr')} au lieu de ${said(score.before, 'fr')}. Motif : ${score.reason}`,
  nothing: 'Ce fichier n’arrête rien.',
};

const en: typeof fr = {
  file: (path, day) => `${path}: sitting held on the page of ${day}`,
  changed: 'The project changed since that page: each point is compared with what it says today.',
  fates: () => ({
    taken: 'taken',
    same: 'already so',
    conflict: 'left: changed since the sitting',
    unknown: 'left: not found',
    twice: 'left: twice in this file, keep there only what holds',
    outside: 'left: off the scale of the criterion',
    criteria: 'left: the criteria are no longer those of the page',
    voted: 'left: this member voted otherwise that year',
    late: 'left: the page was made after the vote closed; “--late” takes it',
    homeless: 'left: no meeting to write it in',
    typed: 'left: weights were typed since that page; for the ballots to count, write “weightsFrom: ballots” in criteria.yaml',
    nobody: 'left: nobody of that name in the register; correct it in the file',
  }),
  weights: (shares) => `Weights: ${shares}`,
  share: (title, share, now) => `${title} ${share}${now === null ? '' : ` (today ${now})`}`,
  score: ({ action, criterion, score, before, now, fate, reason }) =>
    `Score of ${quoted(action, 'en')} on ${quoted(criterion, 'en')}: ${said(score, 'en')} instead of ${said(before, 'en')}${now === before || now === score ? '' : ` (today ${said(now, 'en')})`}${isSaid(fate) ? '' : `. Reason: ${reason}`}`,
  envelopes: { investment: 'Investment', operating: 'Operating', fte: 'Staff time' },
  envelope: (name, year, amount, before, now) =>
    `${name} ${year}: ${amount} instead of ${before}${now === null ? '' : ` (today ${now})`}`,
  minimum: (atLeast, before) => `Actions of each axis, at least: ${atLeast} instead of ${before}`,
  ballot: (voter) => `Ballot of ${quoted(voter, 'en')}`,
  ballotsCount: 'Weights from the ballots',
  waiting: (percent, before) => `A year’s wait takes off ${percent} instead of ${before}`,
  rule: (rule, holds) => `${holds ? 'Rule added' : 'Rule lifted'}: ${rule}`,
  usual: 'what is usual',
  decision: (text) => `Decision: ${text}`,
  noMeeting: 'No meeting to write the decisions in: create it, then give its id by “--meeting”.',
  minutes: (score) =>
    `Score of ${quoted(score.action, 'en')} on ${quoted(score.criterion, 'en')}: ${said(score.score, 'en')} instead of ${said(score.before, 'en')}. Reason: ${score.reason}`,
  nothing: 'This file settles nothing.',
};

const none = { fr: 'rien', en: 'nothing' };
const said = (measure: number | null, language: Language): string =>
  measure === null ? none[language] : formatNumber(measure, language);

export const sittingWords = { fr, en };

/** One part in a sentence. */
export function sittingSaid(part: SittingPart, language: Language): string {
  const words = sittingWords[language];
  if (part.what === 'score') return words.score(part);
  if (part.what === 'minimum') return words.minimum(part.atLeast, part.before);
  if (part.what === 'decision') return words.decision(part.text);
  if (part.what === 'ballot') return words.ballot(part.voter);
  if (part.what === 'ballots-count') return words.ballotsCount;
  if (part.what === 'waiting') {
    const off = (value: number | null): string => (value === null ? words.usual : formatPercent(value, language));
    return words.waiting(off(part.percent), off(part.before));
  }
  if (part.what === 'rule') {
    const named = { action: (title: string) => quoted(title, language), point: () => part.point };
    return words.rule(switchedRule(part.rule, named, language), part.rule.holds);
  }
  if (part.what === 'weights')
    return words.weights(
      part.shares
        .map(({ title, share, now }) =>
          words.share(
            title,
            formatShare(share, language),
            part.fate === 'conflict' && now !== null ? formatShare(now, language) : null,
          ),
        )
        .join(', '),
    );
  const amount = (value: number | null): string =>
    value === null
      ? none[language]
      : `${formatNumber(value, language)} ${part.nature === 'fte' ? (language === 'fr' ? 'ETP' : 'FTE') : '€'}`;
  return words.envelope(
    words.envelopes[part.nature],
    part.year,
    amount(part.amount),
    amount(part.before),
    part.fate === 'conflict' ? amount(part.now) : null,
  );
}

/** What became of it. */
export function fateSaid({ what, fate }: SittingPart, language: Language): string {
  const fates = sittingWords[language].fates(what === 'score' || what === 'decision' || what === 'rule' ? 'e' : '');
  if (what === 'ballots-count' && fate === 'conflict') return fates.typed;
  if (fate !== 'unknown') return fates[fate];
  return fates[what === 'decision' ? 'homeless' : what === 'ballot' ? 'nobody' : fate];
}

/** `jalon import live`, in the help. */
export const sittingCommand = {
  fr: {
    does: 'rapporte ce qu’une séance a arrêté sur sa page : poids ou bulletins, notes, enveloppes, règles du plan, décisions',
    late: 'reprend les bulletins d’une page faite après la clôture du vote',
    meeting: 'réunion dont le compte rendu reçoit les décisions (par défaut, la première tenue depuis le jour de la page)',
    examples: [
      'jalon import live seance-2026-11-28.json --dry-run',
      'jalon import live seance-2026-11-28.json --meeting MT-03 --yes',
    ],
  },
  en: {
    does: 'brings back what a sitting settled on its page: weights or ballots, scores, envelopes, rules of the plan, decisions',
    late: 'takes ballots of a page made after the vote closed',
    meeting: 'meeting whose minutes take the decisions (by default, the first one held since the day of the page)',
    examples: [
      'jalon import live sitting-2026-11-28.json --dry-run',
      'jalon import live sitting-2026-11-28.json --meeting MT-03 --yes',
    ],
  },
};
