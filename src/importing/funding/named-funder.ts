// What the header of a column says of who pays: « Subvention Région (demandé) », « Plan de financement » over « État » over « DETR ».
import type { FundingLine } from '../../model/index.ts';
import { plain } from '../../values/index.ts';
import { plainHeader } from '../plan-columns.ts';
import synonyms from '../plan-headers.json' with { type: 'json' };

type FundingStatus = NonNullable<FundingLine['status']>;

/** `holds`: amounts, parts of the cost, or where the request stands. */
export interface Giver extends Pick<FundingLine, 'funder' | 'scheme' | 'kind' | 'status'> {
  readonly holds: 'amount' | 'share' | 'state';
  /** Whether its words name one who pays, wherever they stand. */
  readonly isKnown: boolean;
  /** Whether it stands under « Plan de financement ». */
  readonly isUnder: boolean;
  /** Its own words where these name who pays, else with those over it. */
  readonly header: string;
  /** All that stands over it. */
  readonly whole: string;
}

const known: ReadonlySet<string> = new Set(synonyms.funders.map(plainHeader));
/** « État (DETR) », not « État d’avancement ». */
export const isState = (name: string): boolean => /^l?[’']?état\s*(?:[(/–-]|$)/i.test(name);
/** « Région Bretagne », « CD 35 »: by its first word. */
function isFunder(name: string): boolean {
  if (/^état/i.test(name)) return isState(name);
  const [first = ''] = name.split(/[\s/('’]/);
  return known.has(plainHeader(name)) || known.has(plainHeader(first.replace(/\d{2,3}$/, '')));
}

type Named = Pick<FundingLine, 'funder' | 'scheme' | 'kind'>;
/** The kind of territory that a project is of. */
export interface Payee {
  readonly territory: string | undefined;
}

/** Whoever gives aid and lends nothing, by the kind of territory that it is itself; a municipality may pay its own part, and a bank lend. */
const aids: readonly (readonly [territory: string, RegExp])[] = [
  ['region', /^(?:la |conseil )?region(?:al)?(?![a-z])|^cr(?![a-z])/],
  ['departement', /^(?:le |conseil )?departement(?:al)?(?![a-z])|^cd(?![a-z])/],
  [
    'state',
    /^(?:l')?(?:etat|prefecture|detr|dsil|dsid|fnadt|fipd|fonds vert|france (?:2030|relance|numerique ensemble)|anct|anru|ars|ademe|drac|draaf|dreal|dreets|ddtm?|cnsa)(?![a-z])/,
  ],
  [
    '',
    /^(?:l')?(?:europe|union europeenne|ue|fonds europeens?|feder|fse|feader|leader|interreg|caf|cnaf|msa|cpam|carsat|agence de l'eau)(?![a-z])/,
  ],
];
const isAid = (funder: string, territory: string | undefined): boolean =>
  aids.some(([own, names]) => own !== territory && names.test(plain(funder)));

const lead =
  /(?<!\p{L})(?:(?:plans?|sources?|tours? de table|modes?) (?:de |du )?financements?|co-?financements?|co-?financeurs?|financements?|financeurs?|recettes|subventions?|aides|funders?|funding(?: plan)?)(?!\p{L})/iu;
const isShare = /%|(?<!\p{L})(?:taux|pourcentages?|quote-parts?|share)(?!\p{L})/iu;
const isProgress = /^(?:statut|état|avancement|stade|status|state)(?: de la (?:demande|subvention))?$/iu;
const nobody =
  /^(?:(?:sous-?\s?)?tota(?:l|ux)|restes?|restant|solde|écarts?|observations?|commentaires?|remarques?|notes?|dates?|n°|numéro|coûts?|dépenses?|budgets?|assiettes?|besoins?|bases?|noms?|dispositifs?|références?|dossiers?|années?|charges?|gap|year)(?!\p{L})/iu;

const statuses: readonly (readonly [FundingStatus, RegExp])[] = [
  ['planned', /(?<!\p{L})(?:à (?:solliciter|demander|déposer)|envisagée?s?|pressentie?s?|escomptée?s?|planned)(?!\p{L})/iu],
  [
    'requested',
    /(?<!\p{L}|non )(?:demandée?s?|demandes?|sollicitée?s?|déposée?s?|en (?:cours d[’'])?instruction|requested)(?!\p{L})/iu,
  ],
  [
    'granted',
    /(?<!\p{L}|non )(?:accordée?s?|acquis(?:es?)?|obtenue?s?|notifiée?s?|attribuée?s?|confirmée?s?|validée?s?|granted)(?!\p{L})/iu,
  ],
  ['refused', /(?<!\p{L}|non )(?:refusée?s?|rejetée?s?|refused)(?!\p{L})/iu],
  ['received', /(?<!\p{L}|non )(?:versée?s?|perçue?s?|encaissée?s?|reçue?s?|received)(?!\p{L})/iu],
];
const kinds: readonly (readonly [NonNullable<FundingLine['kind']>, RegExp])[] = [
  [
    'own-funds',
    /(?<!\p{L})(?:auto-?\s?financements?|(?:fonds|parts?|ressources|financements?) propres?|own (?:funds|share))(?!\p{L})/iu,
  ],
  ['contribution', /(?<!\p{L})fonds de concours(?!\p{L})/iu],
  ['loan', /(?<!\p{L})(?:emprunts?|prêts?|loans?)(?!\p{L})/iu],
  ['in-kind', /(?<!\p{L})(?:apports? )?en nature(?!\p{L})/iu],
];

/** « acquis », « 4 000 € (acquis) » → the state, and what is left. */
export function stateIn(text: string): { readonly status: FundingStatus | undefined; readonly rest: string } {
  const [status, words] = statuses.find(([, one]) => one.test(text)) ?? [];
  return { status, rest: words === undefined ? text : tidied(text.replace(words, ' ')) };
}

const units = /(?<!\p{L})(?:en )?(?:k€|m€|€|%|euros?|ht|ttc)(?!\p{L})/giu;
const expected = /(?<!\p{L})(?:prévisionnel(?:le)?s?|prévue?s?|estimée?s?|attendue?s?)(?!\p{L})/giu;
/** « Montant de la Région », « Subvention CAF ». */
const money =
  /^(?:montants?|taux|parts?|participations?|contributions?|apports?|subventions?|aides?|dotations?|financements?)(?:\s(?:de la|de l[’']|du|des|de|d[’']))?\s?/iu;

const tidied = (text: string): string =>
  text
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—/-]+/, '')
    .replace(/(?<![\s:,–—/-])[\s:,–—/-]+$/, '');

interface Parts {
  readonly kind: FundingLine['kind'] | undefined;
  readonly status: FundingStatus | undefined;
  readonly isShare: boolean;
  readonly name: string;
}
function partsOf(text: string): Parts {
  const { status, rest } = stateIn(text.replace(/\s+/g, ' ').trim());
  const [kind, words] = kinds.find(([, one]) => one.test(rest)) ?? [];
  const bare = tidied(
    rest
      .replace(words ?? '', ' ')
      .replace(units, ' ')
      .replace(expected, ' '),
  );
  const named = tidied(bare.replace(money, ''));
  const isGrant = kind === undefined && named !== bare && /^(?:subvention|aide|dotation)/i.test(bare);
  // « Part communale » is called so.
  const name = /^\p{Ll}/u.test(named) ? bare : named;
  return { status, kind: kind ?? (isGrant ? 'grant' : undefined), isShare: isShare.test(text), name };
}

/** « Plan de financement », or « Demandé » alone, over those who pay. */
const isOfMoney = (group: string, { status, name }: Parts): boolean => lead.test(group) || (status !== undefined && name === '');

/** « État (DETR) »; what is no acronym may be a place: « Région (Bretagne) ». */
function schemeIn(name: string): Required<Pick<FundingLine, 'funder' | 'scheme'>> | undefined {
  const [, funder = '', scheme = ''] = /^([^()]+)\(([A-Z]{3,12})\)$/.exec(name) ?? [];
  return isFunder(funder.trim()) ? { funder: funder.trim(), scheme } : undefined;
}

/** Longer than this, in characters, words head no column of money. */
const longest = 120;

/** Null where its words name nobody who might pay. `group` stands over the column and its neighbours. */
export function giverOf(own: string, group = ''): Giver | null {
  if (own.length > longest || group.length > longest) return null;
  const whole = `${group} ${own}`.trim();
  const [below, above] = [partsOf(own), partsOf(group.replace(lead, ' '))];
  const isUnder = isOfMoney(group, above);
  // What stands over it names who pays, and its own words what, or how far it is.
  const isOver = isFunder(above.name) || (isUnder && below.name === '' && /^\p{Lu}/u.test(above.name));
  const holds = isOver && isProgress.test(own) ? 'state' : below.isShare || above.isShare ? 'share' : 'amount';
  const kind = below.kind ?? above.kind ?? (/subvention|aide/i.test(group) ? 'grant' : undefined);
  const inBrackets = isOver ? undefined : schemeIn(below.name);
  const name = isOver ? above.name : (inBrackets?.funder ?? below.name);
  const scheme = isOver && holds !== 'state' ? below.name : (inBrackets?.scheme ?? '');
  // Own funds of nobody in particular are those of whom the project is.
  const funder = kind === 'own-funds' && !isFunder(name) ? '' : name;
  if (nobody.test(below.name) || (funder === '' && (kind === undefined || kind === 'grant'))) return null;
  const status = below.status ?? above.status;
  return {
    ...(funder !== '' && { funder }),
    ...(scheme !== '' && { scheme }),
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    holds,
    isKnown: isFunder(name) || kind !== undefined,
    isUnder,
    // « Région » stands under « Demandé » and under « Acquis ».
    header: isOver || above.status !== undefined ? whole : own,
    whole,
  };
}

/** « Montant de la subvention », « Subvention attendue (€) »: what is granted, by nobody in particular; null for other words. */
export function grantIn(own: string): Giver | null {
  const rest = own.replace(/^\s?montants? (?:de la |des |de |d[’'])?/i, '');
  if (own.length > longest || !/^(?:subventions?|aides?|grants?)(?!\p{L})/iu.test(rest)) return null;
  const { status, isShare, name } = partsOf(rest.replace(/^grants?/i, 'subvention'));
  if (name !== '') return null;
  const holds = isShare ? 'share' : 'amount';
  return { kind: 'grant', ...(status && { status }), holds, isKnown: true, isUnder: false, header: own, whole: own };
}

/** As a line of funding says it. What the State, Europe, a region or a department gives is a grant, but of their own projects. */
export function nameOf(giver: Pick<Giver, 'funder' | 'scheme' | 'kind'>, { territory }: Payee): Named {
  const { funder, scheme } = giver;
  const kind = giver.kind ?? (funder !== undefined && isAid(funder, territory) ? 'grant' : undefined);
  return { ...(funder !== undefined && { funder }), ...(scheme !== undefined && { scheme }), ...(kind && { kind }) };
}

/** Who pays, by the words of a cell; those that say a sum of their own, or a share, stand as they are. */
export function payerIn(words: string, payee: Payee): Named & Pick<FundingLine, 'status'> {
  const found = /\d\s?(?:%|[km]?\s?€)/i.test(words) ? null : giverOf(words);
  const { status, ...giver } = found?.isKnown === true ? found : { funder: words, status: undefined };
  return { ...nameOf(giver, payee), ...(status && { status }) };
}

/** « Région » over « Demandé » and « Acquis », or under them, alone or in a « Plan de financement ». */
export const isPaying = (own: string, group: string): boolean =>
  isFunder(group.replace(lead, ' ').trim()) || (isFunder(own) && stateIn(group).status !== undefined);
