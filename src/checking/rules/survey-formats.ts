// The formats of survey tools that an organisation or a project adds: each is found by its name, and fits what it is meant for.

import { columnRoles, isFormatId, type SurveyFormatFile, shippedSurveyFormats } from '../../model/index.ts';
import { bareWord, hasPlaceholder, nearest } from '../../values/index.ts';
import { formatsIn, isOwnFormat } from '../formats-seen.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { formatBadPattern, formatWordTwice } from './survey-format-patterns.ts';

const top = (path: string) => ({ path, line: 1, column: 1 });

const formatBadName = rule<{ name: string }>({
  code: 'survey-format/bad-name',
  severity: 'error',
  example: { wrong: 'survey-formats/Outil_Maison.yaml', right: 'survey-formats/outil-maison.yaml' },
  *check({ sound }: RuleContext) {
    for (const { path, id } of formatsIn(sound)) if (!isFormatId(id)) yield { at: top(path), found: { name: id } };
  },
  fr: {
    says: ({ name }) => `${quotedFr(name)} ne peut pas être l’identifiant d’un format`,
    why: 'Le nom du fichier est l’identifiant du format, que l’on tape après --format.',
    mend: 'Renommez le fichier : des minuscules sans accent, des chiffres et des tirets, 60 au plus.',
  },
  en: {
    says: ({ name }) => `${quotedEn(name)} cannot be the id of a format`,
    why: 'The name of the file is the id of the format, typed after --format.',
    mend: 'Rename the file: small letters without accents, digits and hyphens, 60 at most.',
  },
});

const formatUnknown = rule<{ id: string; nearest: string | null }>({
  code: 'survey-format/unknown-format',
  severity: 'warning',
  example: { wrong: 'recognise: {signs: 3, before: [lime-survey]}', right: 'recognise: {signs: 3, before: [limesurvey]}' },
  *check({ sound, places }: RuleContext) {
    const formats = formatsIn(sound);
    const known = [...new Set([...Object.keys(shippedSurveyFormats), ...formats.map(({ id }) => id)])];
    for (const { data } of formats) {
      const before: readonly string[] = data.recognise?.before ?? [];
      for (const [at, id] of before.entries())
        if (!known.includes(id)) yield { at: places.value(before, at), found: { id, nearest: nearest(id, known) } };
    }
  },
  fr: {
    says: ({ id, nearest: near }) => `aucun format ne s’appelle ${quotedFr(id)}${orNearest.fr(near)}`,
    why: 'Le format ne l’emporterait pas sur celui auquel on pense : jalon demanderait à chaque fois.',
    mend: 'Corrigez l’identifiant ; « jalon import formats » les montre.',
  },
  en: {
    says: ({ id, nearest: near }) => `no format is called ${quotedEn(id)}${orNearest.en(near)}`,
    why: 'The format would not win over the one that is meant: jalon would ask each time.',
    mend: 'Correct the id; “jalon import formats” shows them.',
  },
});

/** Headers that count: each once, and no pattern. */
const signsOf = ({ columns = {} }: SurveyFormatFile): number =>
  new Set(columnRoles.flatMap((role) => (columns[role] ?? []).filter((word) => !hasPlaceholder(word)).map(bareWord))).size;

const formatNeverRecognised = rule<{ reason: 'signs' | 'nothing' | 'twins'; signs: number; words: number }>({
  code: 'survey-format/never-recognised',
  severity: 'warning',
  example: {
    wrong: 'recognise: {signs: 3}\ncolumns: {submitted: [reçu le]}',
    right: 'recognise: {signs: 2}\ncolumns: {submitted: [reçu le], user: [n° de participant]}',
  },
  *check({ sound, places }: RuleContext) {
    for (const { data } of formatsIn(sound)) {
      const { recognise, headers } = data;
      if (recognise === undefined) continue;
      const { signs, first, twins } = recognise;
      const words = signsOf(data);
      const found = (reason: 'signs' | 'nothing' | 'twins') => ({ reason, signs: signs ?? 0, words });
      if (signs !== undefined && signs > words) yield { at: places.value(recognise, 'signs'), found: found('signs') };
      else if (twins && headers?.texts === undefined) yield { at: places.value(recognise, 'twins'), found: found('twins') };
      else if (signs === undefined && first === undefined && !twins) yield { at: places.of(recognise), found: found('nothing') };
    }
  },
  fr: {
    says: ({ reason, signs, words }) =>
      ({
        signs: `il faudrait ${signs} en-têtes de l’outil, et columns n’en nomme que ${words}`,
        nothing: 'rien ne fait reconnaître ce format : ni signs, ni first, ni twins',
        twins: 'twins attend headers.texts, qui dit comment une colonne en mots s’appelle',
      })[reason],
    why: 'Aucun fichier ne serait reconnu : le format ne s’emploierait que par --format.',
    mend: 'Nommez les en-têtes que l’outil écrit dans columns, et dans signs combien il en faut ; pour --format seul, supprimez recognise.',
  },
  en: {
    says: ({ reason, signs, words }) =>
      ({
        signs: `it would take ${signs} headers of the tool, and columns names ${words}`,
        nothing: 'nothing makes this format known: neither signs, nor first, nor twins',
        twins: 'twins waits for headers.texts, which says how a column in words is called',
      })[reason],
    why: 'No file would be recognised: the format would be used by --format alone.',
    mend: 'Name the headers that the tool writes in columns, and in signs how many it takes; for --format alone, delete recognise.',
  },
});

const formatHidesAnother = rule<{ id: string; whose: 'shipped' | 'organisation' }>({
  code: 'survey-format/hides-another',
  severity: 'info',
  example: { wrong: 'survey-formats/sphinx.yaml', right: 'survey-formats/sphinx-maison.yaml' },
  *check({ sound }: RuleContext) {
    const formats = formatsIn(sound);
    for (const { path, id } of formats) {
      const isOfOther = isOwnFormat(path) && formats.some((other) => other.id === id && !isOwnFormat(other.path));
      const whose = isOfOther ? 'organisation' : Object.hasOwn(shippedSurveyFormats, id) ? 'shipped' : null;
      if (whose !== null) yield { at: top(path), found: { id, whose } };
    }
  },
  fr: {
    says: ({ id, whose }) =>
      `ce format prend la place de ${quotedFr(id)} ${whose === 'shipped' ? 'livré avec jalon' : 'de l’organisation'}`,
    why: 'Le plus proche l’emporte : les fichiers de cet outil se liront comme celui-ci le dit, et lui seul.',
    mend: 'Si ce n’est pas voulu, donnez au fichier un autre nom.',
  },
  en: {
    says: ({ id, whose }) =>
      `this format takes the place of ${quotedEn(id)} ${whose === 'shipped' ? 'that jalon ships' : 'of the organisation'}`,
    why: 'The nearest wins: the files of this tool are read as this one says, and it alone.',
    mend: 'If that is not meant, give the file another name.',
  },
});

export const surveyFormatRules: readonly Rule[] = [
  formatBadName,
  formatBadPattern,
  formatWordTwice,
  formatUnknown,
  formatNeverRecognised,
  formatHidesAnother,
];
