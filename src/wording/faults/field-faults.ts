// Why a thing is not added, or a field not changed, in one line.
import type { Language } from '../../model/index.ts';
import { periodOf, plural } from '../../values/index.ts';
import { formatDate } from '../formats.ts';
import { things } from '../generated/things.ts';
import { label, typable, wordOf, wordsOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { typedWord } from '../visible.ts';
import { isId, listed, type Sentences, type Values } from './fault-sentences.ts';

/** What may be typed, as people call it. */
const called = ({ values, place }: Values, language: Language): string =>
  listed(Array.isArray(values) ? values.map((value) => label(`${place}=${value}`, language) ?? value) : values);

/** Places in the schemas by their words; what has no label is a word already. */
const words = (places: Values[string] | undefined, language: Language): string => {
  const word = (place: string): string => (label(place, language) === undefined ? place : wordOf(place, language));
  return listed(Array.isArray(places) ? places.map(word) : (places ?? ''));
};
const near = (name: Values[string] | undefined, language: Language): string => words([String(name)], language);

/** A sentence may list so many. */
const isFew = (known: Values[string] | undefined): boolean => Array.isArray(known) && known.length <= 12;

/** What lists the fields and the models of a thing that people add; else what lists the fields of a file. */
const asking = ({ thing, kind }: Values, language: Language): string => {
  const added = things[String(thing)]?.[language];
  return added === undefined ? `jalon set ${wordOf(String(kind), language)}` : `jalon add ${typable(added)} --list`;
};

/** What a word that is not clear may be, as each is typed. */
const choices = ({ places, shown, instead }: Values, language: Language): string =>
  listed(Array.isArray(places) ? places.map((place) => wordsOf(place, language)) : (shown ?? instead ?? ''));

/** « 12/10/2026 » is October in Paris and December in Boston: as it is written in French, to be typed again; else any day. */
const dayFr = (typed: string): string => {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year === undefined || periodOf(iso) === null ? '2027-03-15' : `${iso} pour le ${formatDate(iso, 'fr')}`;
};
/** « 15.000 » is fifteen thousand to some, and fifteen to others: the thousands that it may be; else null. */
const thousandsIn = (typed: string): string | null => {
  const [, before, after] = /^(-?[1-9]\d{0,2})[.,](\d{3})(?:\s?(?:€|euros?))?$/i.exec(typed.trim()) ?? [];
  return before === undefined ? null : `${before}${after}`;
};
const numberFr = (typed: string): string => {
  const meant = thousandsIn(typed);
  return meant === null
    ? 'un nombre est attendu, par exemple 1 234,50'
    : `cela se lit de deux façons ; pour des milliers, écrivez ${meant}`;
};
const numberEn = (typed: string): string => {
  const meant = thousandsIn(typed);
  return meant === null ? 'enter a number, such as 1234.50' : `it can be read in two ways; for thousands, write ${meant}`;
};
/** « 12 500 € HT » without what it says of tax. */
const withoutTax = (typed: string): string =>
  typed.replace(/\(?(?:h\.?t\.?|hors taxes?|t\.?t\.?c\.?|toutes taxes comprises)\)?/i, '').trim();
/** « 50 » of a full time is a half of it to some, and fifty people to others. */
const isShare = (typed: string): boolean => /^\s*\d{1,3}\s*$/.test(typed) && Number(typed) <= 100;
const fullTimeFr = (typed: string): string =>
  isShare(typed)
    ? `cela se lit de deux façons ; pour ${typed.trim()} % d’un temps plein, écrivez ${String(Number(typed) / 100).replace('.', ',')}, et sinon ${typed.trim()} ETP`
    : 'une part d’un temps plein est attendue, par exemple 0,5 ou 50 %';
const fullTimeEn = (typed: string): string =>
  isShare(typed)
    ? `it can be read in two ways; for ${typed.trim()}% of a full time, write ${Number(typed) / 100}, otherwise ${typed.trim()} FTE`
    : 'enter a share of full time, such as 0.5 or 50%';
const wantedFr = (wanted: string, values: string, typed: string): string =>
  ({
    value: `une de ces valeurs est attendue : ${values}`,
    number: numberFr(typed),
    amount: `le montant seul est attendu, ici ${withoutTax(typed)} ; HT ou TTC se dit à part, dans « base de taxe » de la ligne ou du projet`,
    'yes-or-no': 'oui ou non est attendu',
    day: `un jour est attendu, par exemple ${dayFr(typed)}`,
    period: `une période est attendue, par exemple 2027, 2027-T2 ou ${dayFr(typed)}`,
    'full-time': fullTimeFr(typed),
    time: 'l’heure du début est attendue, par exemple 18h30',
  })[wanted] ?? wanted;
const wantedEn = (wanted: string, values: string, typed: string): string =>
  ({
    value: `choose one of these: ${values}`,
    number: numberEn(typed),
    amount: `enter the amount alone, here ${withoutTax(typed)}; its tax basis is given separately, in that field of the line or of the project`,
    'yes-or-no': 'answer yes or no',
    day: 'enter a day, such as 2027-03-15',
    period: 'enter a period, such as 2027, 2027-Q2 or 2027-03-15',
    'full-time': fullTimeEn(typed),
    time: 'enter the start time, such as 18:30',
  })[wanted] ?? wanted;

/** An id by its beginning; evaluations have none, and go by the name of their file. `isIts`: of what is missing. */
const holderFr = (wanted: string, isIts = false): string => {
  if (wanted === 'evaluations/') return 'le nom du fichier d’une évaluation, par exemple 2026';
  return isIts ? `son identifiant (${wanted}) ou son intitulé` : `un identifiant ${wanted}, ou un intitulé`;
};
const holderEn = (wanted: string, isIts = false): string => {
  if (wanted === 'evaluations/') return 'the name of the file of an evaluation, such as 2026';
  return isIts ? `its id (${wanted}) or its title` : `an id ${wanted}, or a title`;
};

/** What says who somebody is stands in no file of the project. */
const isIdentity = (name: string): boolean =>
  /^(?:(?:pré)?noms?|(?:first |last )?name|courriel|adresse|e-?mail|mail|téléphone|phone)/i.test(name.trim());
const ofPerson = (thing: unknown, language: Language): string => (thing === 'person' ? identityElsewhere[language] : '');
const identityElsewhere: Readonly<Record<Language, string>> = {
  fr: ' Nom, adresse et téléphone d’une personne ne s’écrivent pas ici : ils vont dans .private/identities.yaml, sous son identifiant.',
  en: ' The name, e-mail and phone of a person are not written here: they go to .private/identities.yaml, under their id.',
};

const fr: Sentences = {
  'changed-meanwhile': ({ paths }) => `un fichier a changé entre-temps, rien n’a été écrit : ${listed(paths)}.`,
  'unknown-kind': ({ name, nearest, list }) =>
    list
      ? `on n’ajoute pas « ${name} » : « jalon set ${list} » en montre les lignes, et comment en écrire une de plus.`
      : `on n’ajoute pas « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : '.'} « jalon add » liste ce qui s’ajoute.`,
  'unknown-model': ({ id, nearest, ...of }) =>
    `aucun modèle du catalogue ne s’appelle « ${id} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : `. « ${asking(of, 'fr')} » les liste.`}`,
  'holder-missing': ({ wanted }) => `il manque ce qui le contient : ajoutez --in et ${holderFr(String(wanted), true)}.`,
  'holder-wrong': ({ holder, wanted }) =>
    `« ${holder} » ne peut pas le contenir, ou n’existe pas : il faut ${holderFr(String(wanted))}.`,
  'holder-undue': ({ name, known }) =>
    `« ${name} » ne va dans rien d’autre : retirez --in. Ce qui s’ajoute à autre chose : ${listed(known)}.`,
  'text-unquoted': ({ name, text }) => `mettez tout le texte entre guillemets : jalon add ${name} "${text}"`,
  'text-missing': ({ name }) => `il manque un texte : jalon add ${name} "…"`,
  'need-there': ({ id, statement, command }) =>
    `${id} dit déjà cela : ${quoted(String(statement), 'fr')}. Pour lui donner la source : ${command} ; si c’est un autre besoin, ajoutez --new.`,
  'fields-of-known': ({ id }) =>
    `${id} est déjà là : « jalon set ${id} » change ses champs, « jalon add besoin ${id} --from … » ajoute une source.`,
  'votes-of-which': () =>
    '--votes va avec un seul --from, un atelier ou un entretien : jalon add besoin "…" --from WS-01 --votes 12',
  'which-option': ({ typed }) => `dites quelle réponse de l’enquête exprime le besoin : --from SV-01/Q5/a, et non ${typed}.`,
  'unknown-option': ({ typed, known }) =>
    `« ${typed} » n’existe pas : ${listed(known) ? `réponses possibles : ${listed(known)}.` : 'cette question n’a pas de réponses à choisir.'}`,
  'option-taken': ({ typed, need }) => `« ${typed} » exprime déjà ${need} : une réponse d’enquête ne porte qu’un besoin.`,
  'not-a-source': ({ typed }) =>
    `« ${typed} » n’est pas une source : --from attend un entretien (IV-04), un atelier (WS-01) ou une réponse d’enquête (SV-01/Q5/a).`,
  'copy-left': ({ paths }) =>
    `ces copies seraient lues à la place de ce qui part : ${listed(paths)}. Reportez ce qu’elles seules disent, supprimez-les, puis recommencez. Rien n’a été écrit.`,
  'unknown-id': ({ id, nearest, unread }) =>
    unread
      ? `rien ne s’appelle « ${id} » dans ce qui a pu être lu ; ces fichiers ne peuvent pas l’être : ${listed(unread)}. « jalon validate » dit pourquoi.`
      : `rien ne s’appelle « ${id} » dans ce projet${nearest ? ` ; vouliez-vous dire ${nearest} ?` : '.'}`,
  'unknown-message': ({ name, nearest, known }) =>
    `aucun message des documents ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${nearest} » ?` : `. Messages possibles : ${listed(known)}.`}`,
  'to-be-filled': ({ typed }) => `remplacez « … » par un texte ou une valeur à vous, dans « ${typed} ».`,
  'not-an-assignment': ({ typed }) =>
    isId(typed)
      ? `« ${typed} » est un identifiant, qui vient en premier : jalon set ${typed} champ=valeur`
      : `« ${typed} » ne dit pas quoi changer : écrivez champ=valeur d’un seul tenant ("statut=en cours"), champ+=valeur ou champ-=valeur.`,
  'word-ambiguous': ({ word, ...of }) => `« ${word} » peut vouloir dire plusieurs choses : ${choices(of, 'fr')}. Dites laquelle.`,
  'thing-missing': ({ thing = 'AC-…', field }) => `dites d’abord de quoi il s’agit : jalon set ${thing} ${typedWord(`${field}`)}`,
  'kind-of-things': ({ typed }) =>
    `« ${typed} » est le nom d’une sorte de choses, et d’aucune d’elles : « jalon set ${typed} » liste celles du projet.`,
  'line-missing': ({ typed, instead }) =>
    `« ${typed} » ne dit pas de quelle ligne de la liste : ajoutez son numéro, par exemple « ${instead} ».`,
  'id-renamed': ({ id, to }) =>
    `jalon donne son identifiant à ce qui s’ajoute ; il se change ensuite, avec tout ce qui y renvoie, par : jalon rename ${id} ${to || '…'}`,
  'score-computed': ({ name, title, from, thing }) =>
    `« ${name} » est le critère « ${title} », qui se calcule et ne se note pas ; ce qui le change : jalon ${from === 'budget' ? `add dépense "…" --in ${thing} prévu=12000` : `set ${thing} besoins+=ND-…`}`,
  'unknown-field': ({ name, nearest, known, ...of }) =>
    (isIdentity(String(name)) && ofPerson(of.thing, 'fr').trim()) ||
    `aucun champ ne s’appelle « ${name} »${nearest ? ` ; vouliez-vous dire « ${near(nearest, 'fr')} » ?` : isFew(known) ? `. Champs possibles : ${words(known, 'fr')}.` : `. « ${asking(of, 'fr')} » les liste.`}`,
  'has-parts': ({ name, parts, line, of, typed }) =>
    `« ${name} » a plusieurs parties : précisez laquelle (${words(parts, 'fr')}), par exemple ${typedWord(`${name}${line}.${near(of, 'fr')}=${typed}`)}`,
  'said-twice': ({ typed, field, thing }) =>
    `« ${typed} » est pris pour le champ « ${near(field, 'fr')} », qui est donné aussi : gardez l’un des deux.${ofPerson(thing, 'fr')}`,
  'lines-there': ({ name, typed }) =>
    `« ${name} » dit déjà autre chose : ${typedWord(`${name}+=${typed}`)} y ajoute une ligne, « ${name}= » l’efface d’abord.`,
  'not-a-list': ({ name }) => `« ${name} » n’est pas une liste : écrivez ${name}=valeur.`,
  'no-such-item': ({ name, count }) =>
    `« ${name} » n’existe pas : la liste compte ${count} ${plural(Number(count), 'fr', 'ligne')}, numérotées à partir de 1 ; la suivante est la ${Number(count) + 1}.`,
  'plain-value': ({ name, value }) => `« ${name} » vaut « ${value} », sans parties : remplacez d’abord cette valeur.`,
  'not-in-list': ({ name, typed }) => `« ${typed} » n’est pas dans « ${name} ».`,
  'word-alone': ({ name, word }) =>
    `« ${name} » vaut « ${word} » ou une liste, pas les deux : écrivez ${name}=${word}, ou ${name}= et toute la liste.`,
  'not-understood': ({ name, typed, wanted, ...of }) =>
    `« ${typed} » ne convient pas à « ${name} » : ${wantedFr(String(wanted), called(of, 'fr'), String(typed))}.`,
};

const en: Sentences = {
  'changed-meanwhile': ({ paths }) => `a file changed meanwhile, nothing was written: ${listed(paths)}.`,
  'unknown-kind': ({ name, nearest, list }) =>
    list
      ? `“${name}” is not added: “jalon set ${list}” shows its lines, and how to write one more.`
      : `“${name}” cannot be added${nearest ? `; did you mean “${nearest}”?` : '.'} “jalon add” lists what can be added.`,
  'unknown-model': ({ id, nearest, ...of }) =>
    `no model of the catalogue is called “${id}”${nearest ? `; did you mean “${nearest}”?` : `. “${asking(of, 'en')}” lists them.`}`,
  'holder-missing': ({ wanted }) => `what holds it is missing: add --in and ${holderEn(String(wanted), true)}.`,
  'holder-wrong': ({ holder, wanted }) => `“${holder}” cannot hold it, or does not exist: ${holderEn(String(wanted))} is needed.`,
  'holder-undue': ({ name, known }) =>
    `“${name}” goes into nothing else: remove --in. What is added to something else: ${listed(known)}.`,
  'text-unquoted': ({ name, text }) => `put the whole text between quotes: jalon add ${name} "${text}"`,
  'text-missing': ({ name }) => `a text is missing: jalon add ${name} "…"`,
  'need-there': ({ id, statement, command }) =>
    `${id} says so already: ${quoted(String(statement), 'en')}. To give it the source: ${command}; if it is another need, add --new.`,
  'fields-of-known': ({ id }) =>
    `${id} is there already: “jalon set ${id}” changes its fields, “jalon add need ${id} --from …” adds a source.`,
  'votes-of-which': () =>
    '--votes goes with one --from alone, a workshop or an interview: jalon add need "…" --from WS-01 --votes 12',
  'which-option': ({ typed }) => `say which answer of the survey voices the need: --from SV-01/Q5/a, not ${typed}.`,
  'unknown-option': ({ typed, known }) =>
    `“${typed}” does not exist: ${listed(known) ? `possible answers: ${listed(known)}.` : 'this question has no answers to choose from.'}`,
  'option-taken': ({ typed, need }) => `“${typed}” voices ${need} already: an answer of a survey bears one need.`,
  'not-a-source': ({ typed }) =>
    `“${typed}” is no source: --from takes an interview (IV-04), a workshop (WS-01) or an answer of a survey (SV-01/Q5/a).`,
  'copy-left': ({ paths }) =>
    `these copies would be read in the place of what goes: ${listed(paths)}. Copy what they alone say into the originals, delete them, then type it again. Nothing was written.`,
  'unknown-id': ({ id, nearest, unread }) =>
    unread
      ? `nothing is called “${id}” in what could be read; these files cannot be: ${listed(unread)}. “jalon validate” says why.`
      : `nothing in this project is called “${id}”${nearest ? `; did you mean ${nearest}?` : '.'}`,
  'unknown-message': ({ name, nearest, known }) =>
    `no message of the documents is called “${name}”${nearest ? `; did you mean “${nearest}”?` : `. Possible messages: ${listed(known)}.`}`,
  'to-be-filled': ({ typed }) => `replace “…” with a text or a value of your own, in “${typed}”.`,
  'not-an-assignment': ({ typed }) =>
    isId(typed)
      ? `“${typed}” is an id, which comes first: jalon set ${typed} field=value`
      : `“${typed}” does not say what to change: write field=value in one piece ("status=in progress"), field+=value or field-=value.`,
  'word-ambiguous': ({ word, ...of }) => `“${word}” may mean several things: ${choices(of, 'en')}. Say which.`,
  'thing-missing': ({ thing = 'AC-…', field }) => `say first what it is about: jalon set ${thing} ${typedWord(`${field}`)}`,
  'kind-of-things': ({ typed }) =>
    `“${typed}” is the name of a kind of things, and of none of them: “jalon set ${typed}” lists those of the project.`,
  'line-missing': ({ typed, instead }) =>
    `“${typed}” does not say which line of the list: add its number, for example “${instead}”.`,
  'id-renamed': ({ id, to }) =>
    `jalon gives its id to what is added; it changes afterwards, with all that refers to it, by: jalon rename ${id} ${to || '…'}`,
  'score-computed': ({ name, title, from, thing }) =>
    `“${name}” is the criterion “${title}”, which is computed and not scored; what changes it: jalon ${from === 'budget' ? `add expense "…" --in ${thing} planned=12000` : `set ${thing} needs+=ND-…`}`,
  'unknown-field': ({ name, nearest, known, ...of }) =>
    (isIdentity(String(name)) && ofPerson(of.thing, 'en').trim()) ||
    `no field is called “${name}”${nearest ? `; did you mean “${near(nearest, 'en')}”?` : isFew(known) ? `. Possible fields: ${words(known, 'en')}.` : `. “${asking(of, 'en')}” lists them.`}`,
  'has-parts': ({ name, parts, line, of, typed }) =>
    `“${name}” has several parts: say which (${words(parts, 'en')}), for example ${typedWord(`${name}${line}.${near(of, 'en')}=${typed}`)}`,
  'said-twice': ({ typed, field, thing }) =>
    `“${typed}” is taken for the field “${near(field, 'en')}”, which is given too: keep one of the two.${ofPerson(thing, 'en')}`,
  'lines-there': ({ name, typed }) =>
    `“${name}” says something already: ${typedWord(`${name}+=${typed}`)} adds a line to it, “${name}=” clears it first.`,
  'not-a-list': ({ name }) => `“${name}” is not a list: write ${name}=value.`,
  'no-such-item': ({ name, count }) =>
    `“${name}” does not exist: the list has ${count} ${plural(Number(count), 'en', 'line')}, counted from 1; the next is ${Number(count) + 1}.`,
  'plain-value': ({ name, value }) => `“${name}” is “${value}”, without parts: replace this value first.`,
  'not-in-list': ({ name, typed }) => `“${typed}” is not in “${name}”.`,
  'word-alone': ({ name, word }) =>
    `“${name}” is “${word}” or a list, not both: write ${name}=${word}, or ${name}= and the whole list.`,
  'not-understood': ({ name, typed, wanted, ...of }) =>
    `“${typed}” does not suit “${name}”: ${wantedEn(String(wanted), called(of, 'en'), String(typed))}.`,
};

export const fieldFaults = { fr, en };
