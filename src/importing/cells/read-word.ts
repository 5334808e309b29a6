// A word of a list: a status, a priority, a level of participation; and yes or no.
import { nationalLists } from '../../model/index.ts';
import { type CellReading, isUnsettled, longest, meantValue, plain, type Read, readAs, type Typed } from '../../values/index.ts';
import { withoutEdges } from './part-names.ts';

export type WordList = keyof typeof nationalLists;
type WhyNoWord = 'not-in-list';

const words = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/** What everybody reads so. */
const names: Readonly<Record<WordList, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    planned: words(
      'prévu|prévue|à faire|à réaliser|à mettre en œuvre|non lancé|non lancée|pas encore démarré|pas encore démarrée|programmé|programmée|planifié|planifiée|non démarré|non démarrée|non commencé|non commencée|pas commencé|pas commencée|à lancer|à démarrer|à engager|non engagé|non engagée|pas démarré|planned|not started|to do',
    ),
    'to-discuss': words('à étudier|à l’étude|à arbitrer|à débattre|to discuss'),
    'in-progress': words(
      'engagé|engagée|démarré|démarrée|lancé|lancée|commencé|commencée|en cours de réalisation|en cours de finalisation|en cours de mise en œuvre|en cours de déploiement|en cours d’exécution|en chantier|in progress|started|ongoing',
    ),
    done: words(
      'réalisée|terminé|terminée|achevé|achevée|fait|faite|finalisé|finalisée|clôturé|clôturée|clos|close|fini|finie|livré|livrée|done|completed|finished',
    ),
    paused: words('suspendu|suspendue|en suspens|interrompu|interrompue|gelé|gelée|stand by|en stand by|paused|on hold'),
    blocked: words('bloquée|blocked'),
    dropped: words('abandonnée|annulé|annulée|supprimé|supprimée|arrêté définitivement|non retenu|non retenue|dropped|cancelled'),
  },
  priority: {
    high: words('élevée|haute|haut|forte|fort|priorité haute|priorité forte|priorité élevée|high'),
    medium: words('moyenne|priorité moyenne|medium'),
    low: words('basse|faible|priorité basse|priorité faible|low'),
  },
  participation: { none: words('aucune|non|none|sans') },
};
/** What most read so. */
const likelyNames: Readonly<Record<WordList, Readonly<Record<string, readonly string[]>>>> = {
  status: {
    planned: words('0 %|en projet|projet|en préparation|à programmer|à planifier|à initier'),
    'to-discuss': words(
      'en réflexion|en discussion|en cours d’étude|en cours de réflexion|à valider|en attente d’arbitrage|en attente de validation|en attente de décision',
    ),
    'in-progress': words(
      'permanent|permanente|récurrent|récurrente|continu|continue|en continu|partiellement réalisé|partiellement réalisée|partiel|amorcé|amorcée|initié|initiée|reconduit|reconduite',
    ),
    done: words('100 %|opérationnel|opérationnelle|soldé|soldée|mis en œuvre|mise en œuvre|effectué|effectuée|adopté|adoptée|ok'),
    paused: words('à l’arrêt|en attente|mis en attente|mise en attente'),
    blocked: words('en difficulté|point de blocage'),
    dropped: words('caduc|caduque|sans suite|remplacé|remplacée'),
  },
  priority: {
    high: words(
      '1re priorité|première priorité|priorité 1|priorité n°1|p1|+++|prioritaire|très prioritaire|urgent|urgente|très haute|très élevée|très forte|majeure|critique|essentielle',
    ),
    medium: words('priorité 2|priorité n°2|p2|++|modérée|modéré|normale|intermédiaire|moyennement prioritaire'),
    low: words('priorité 3|priorité n°3|p3|+|secondaire|mineure|peu prioritaire|non prioritaire'),
  },
  participation: {
    none: words('pas de participation|pas de concertation|sans participation'),
    information: words('réunion publique|réunion d’information|informer'),
    consultation: words('enquête|questionnaire|enquête publique|consulter'),
    concertation: words('ateliers|ateliers participatifs|concerter'),
    'co-construction': words('coconstruire|co-conception'),
  },
};

const spelt = (word: string): string =>
  plain(word)
    .replace(/[^a-z0-9+%]/g, '')
    .replace(/^action(?=[a-z])/, '');
interface Known {
  readonly code: string;
  readonly isLikely: boolean;
}
export const wordLists: readonly WordList[] = ['status', 'priority', 'participation'];

/** By list, what each spelling leads to; what is sure comes first. */
const known: ReadonlyMap<WordList, ReadonlyMap<string, Known>> = new Map(
  wordLists.map((list) => {
    const own = nationalLists[list].map(([code, name]) => [code, [code, name]] as const);
    const likely = Object.entries(likelyNames[list]);
    const sure = [...own, ...Object.entries(names[list])];
    const spellings = (entries: readonly (readonly [string, readonly string[]])[], isLikely: boolean) =>
      entries.flatMap(([code, all]) => all.map((word) => [spelt(word), { code, isLikely }] as const));
    return [list, new Map([...spellings(likely, true), ...spellings(sure, false)])] as const;
  }),
);

const share = /^(\d{1,3})(?:[.,]\d{1,2})? ?%$/;
/** « En cours – 50 % », « Réalisé (mars 2025) », « En cours depuis 2024 »; « En attente de l’éditeur ». */
const head = /^([^\d(:;,%–—]{3,40}?) ?(?:[(:;,–—]| - | (?:à |a )?\d| depuis | en \d|(?<=en attente) d[eu’'])/i;

/** « ☐ À venir ☒ En cours ☐ Réalisé » → what stands behind the one box that is ticked among others; null where none is, or several are. */
function tickedIn(text: string): string | null {
  const boxes = text.split(/(?=[☐□☑☒])/u).filter((part) => /^[☐□☑☒]/u.test(part));
  const ticked = boxes.filter((part) => /^[☑☒]/u.test(part));
  return boxes.length > 1 && ticked.length === 1 ? (ticked[0]?.slice(1).trim() ?? null) : null;
}

/** « En retard : attente de l’éditeur »: what is late is no state of its own. */
export const saidLate = (text: string): string | undefined => /^en retard(?=$| ?[(:;,.–—-])/i.exec(text.trim())?.[0];

/** What a cell says beside the word of a list that begins it, a share apart: « Abandonné (remplacé par PayFiP) » → « remplacé par PayFiP ». */
export function saidBeside(text: string, list: WordList): string {
  const whole = text.trim().replace(/\s+/g, ' ');
  const late = list === 'status' ? saidLate(whole) : undefined;
  const start = late ?? (known.get(list)?.has(spelt(whole)) ? whole : (head.exec(whole)?.[1] ?? whole));
  // « En attente de l’éditeur » is one sentence.
  if (/^ d[eu’']/i.test(whole.slice(start.length))) return whole;
  const rest = withoutEdges(whole.slice(start.length).replace(/(?:à )?\d{1,3}(?:[.,]\d{1,2})? ?%/, ' '), ' ():;,.–—-');
  return /[\p{L}\d]/u.test(rest) ? rest : '';
}

/** A value of a list of the national model, in its own words or in those that people use. */
export function readWord({ kind, value }: Typed, list: WordList): CellReading<string, WhyNoWord> {
  const whole = String(value).trim().replace(/\s+/g, ' ');
  if (whole === '') return { why: 'empty' };
  const ticked = kind === 'text' ? tickedIn(whole) : null;
  if (ticked !== null) {
    const read = readWord({ kind, value: ticked }, list);
    return 'value' in read ? readAs(read.value, read.value, true) : read;
  }
  if (kind !== 'text' || whole.length > longest) return { why: 'not-in-list' };
  const entries = nationalLists[list].map(([code, name]) => [code, name] as const);
  const oneOf = (text: string): Read<string> | null => {
    const found = known.get(list)?.get(spelt(text));
    return found === undefined ? null : readAs(found.code, found.code, found.isLikely);
  };
  const exact = oneOf(whole);
  if (exact !== null) return exact;
  if (isUnsettled(plain(whole))) return { why: 'to-settle' };
  const [, percent] = list === 'status' ? (share.exec(whole) ?? []) : [];
  if (percent !== undefined && Number(percent) < 100) return readAs('in-progress', 'in-progress', true);
  const [, start] = head.exec(whole) ?? [];
  const first = start === undefined ? null : oneOf(start);
  if (first !== null) {
    // « Réalisé à 80 % » is not done.
    const [, done] = list === 'status' && first.value === 'done' ? (/(\d{1,3}) ?%/.exec(whole) ?? []) : [];
    const code = done !== undefined && Number(done) < 100 ? 'in-progress' : first.value;
    return readAs(code, code, true);
  }
  const near = meantValue(
    whole,
    entries.map(([code]) => code),
    (code) => [...entries.filter(([one]) => one === code).map(([, name]) => name), ...(names[list][code] ?? [])],
  );
  return near === null ? { why: 'not-in-list' } : readAs(near, near, true);
}

const answers: ReadonlyMap<string, boolean> = new Map([
  ...words('oui|yes|vrai|true|x|✓|✔|☑|✅|1|o|y').map((word) => [word, true] as const),
  ...words('non|no|faux|false|0|n|❌|☐').map((word) => [word, false] as const),
]);
const likelyAnswers: ReadonlyMap<string, boolean> = new Map([
  ...words('ok|fait|affirmatif|coché|cochée').map((word) => [plain(word), true] as const),
  ...words('ko|aucun|aucune|négatif|pas coché').map((word) => [plain(word), false] as const),
]);

export function readYesNo({ kind, value }: Typed): CellReading<boolean, 'not-yes-no'> {
  if (kind === 'boolean') return readAs(value === true, String(value), false);
  const text = String(value).trim().toLowerCase();
  const sure = kind === 'date' ? undefined : answers.get(text);
  if (sure !== undefined) return readAs(sure, String(sure), false);
  if (text === '') return { why: 'empty' };
  if (kind !== 'text' || text.length > longest) return { why: 'not-yes-no' };
  if (isUnsettled(plain(text))) return { why: 'to-settle' };
  const [bare = ''] = plain(text).split(/ ?\(/);
  const likely = likelyAnswers.get(plain(text)) ?? answers.get(bare.replace(/[.!]$/, ''));
  return likely === undefined ? { why: 'not-yes-no' } : readAs(likely, String(likely), true);
}
