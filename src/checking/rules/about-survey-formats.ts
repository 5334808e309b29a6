// The formats of survey tools that an organisation or a project adds: each is found by its name, fits what it is meant for, and reads.
import {
  columnRoles,
  type Found,
  isFormatId,
  mostWordPatterns,
  type SurveyFormatFile,
  shippedSurveyFormats,
} from '../../model/index.ts';
import { bareWord, hasPlaceholder, nearest, surveyPatterns, textPattern } from '../../values/index.ts';
import { formatsIn, isOwnFormat } from '../formats-seen.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

interface Written {
  readonly holder: readonly string[];
  readonly place: keyof typeof surveyPatterns;
}

/** The lists that hold words or patterns. */
function listsIn({ recognise = {}, headers = {}, columns = {}, dates }: SurveyFormatFile): readonly Written[] {
  const lists: readonly (readonly [keyof typeof surveyPatterns, readonly string[] | undefined])[] = [
    ['words', recognise.first],
    ['words', recognise.holding],
    ['words', headers.single],
    ['questions', headers.questions],
    ['shared', headers.shared],
    ['texts', headers.texts],
    ['codes', headers.codes],
    ...columnRoles.map((role) => ['words', columns[role]] as const),
    ['dates', dates],
  ];
  return lists.flatMap(([place, holder]) => (holder === undefined ? [] : [{ place, holder }]));
}

interface PatternFound extends Found {
  readonly reason: string;
  readonly text: string;
  readonly name: string;
  readonly nearest: string | null;
}

const tooMany = (text: string): PatternFound => ({ reason: 'too-many', text, name: String(mostWordPatterns), nearest: null });

function faultIn(text: string, place: keyof typeof surveyPatterns): PatternFound | null {
  const { may, must } = surveyPatterns[place];
  if (place === 'words' && !hasPlaceholder(text))
    return bareWord(text) === '' ? { reason: 'no-letter', text, name: text, nearest: null } : null;
  const read = textPattern(text, may, must);
  return 'elements' in read ? null : { reason: read.reason, text, name: read.found, nearest: read.nearest };
}

const top = (path: string) => ({ path, line: 1, column: 1 });

/** Headers that count: each once, and no pattern. */
const signsOf = ({ columns = {} }: SurveyFormatFile): number =>
  new Set(columnRoles.flatMap((role) => (columns[role] ?? []).filter((word) => !hasPlaceholder(word)).map(bareWord))).size;

export const rulesAboutSurveyFormats: readonly Rule[] = [
  rule<{ name: string }>({
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
  }),
  rule<PatternFound>({
    code: 'survey-format/bad-pattern',
    severity: 'error',
    example: { wrong: "shared: ['{question}_{reponse}']", right: "shared: ['{question}_{part}']" },
    *check({ sound, places }: RuleContext) {
      for (const { data } of formatsIn(sound)) {
        let patterns = 0;
        for (const { holder, place } of listsIn(data))
          for (const [at, text] of holder.entries()) {
            if (place === 'words' && hasPlaceholder(text)) patterns += 1;
            const found = patterns > mostWordPatterns ? tooMany(text) : faultIn(text, place);
            if (found !== null) yield { at: places.value(holder, at), found };
            if (patterns > mostWordPatterns) break;
          }
      }
    },
    fr: {
      says: ({ reason, text, name, nearest: near }) =>
        ({
          'unknown-placeholder': `${quotedFr(`{${name}}`)} n’a pas de sens dans ${quotedFr(text)}${orNearest.fr(near && `{${near}}`)}`,
          unclosed: `il manque une accolade dans ${quotedFr(text)}`,
          twice: `${quotedFr(`{${name}}`)} est deux fois dans ${quotedFr(text)}`,
          lacking: `il manque ${quotedFr(`{${name}}`)} dans ${quotedFr(text)}`,
          'too-long': `${quotedFr(text)} a plus de ${name} morceaux`,
          'too-many': `avec ${quotedFr(text)}, les en-têtes de l’outil comptent plus de ${name} motifs`,
          'no-letter': `${quotedFr(text)} n’a ni lettre ni chiffre`,
        })[reason] ?? text,
      why: 'Un motif qui ne se lit pas ne convient à aucun en-tête.',
      mend: 'Écrivez le texte de l’en-tête, et entre accolades ce qui en change ; l’aide de l’éditeur dit ce qui peut y être.',
    },
    en: {
      says: ({ reason, text, name, nearest: near }) =>
        ({
          'unknown-placeholder': `${quotedEn(`{${name}}`)} means nothing in ${quotedEn(text)}${orNearest.en(near && `{${near}}`)}`,
          unclosed: `a brace is missing in ${quotedEn(text)}`,
          twice: `${quotedEn(`{${name}}`)} comes twice in ${quotedEn(text)}`,
          lacking: `${quotedEn(`{${name}}`)} is missing in ${quotedEn(text)}`,
          'too-long': `${quotedEn(text)} has more than ${name} pieces`,
          'too-many': `with ${quotedEn(text)}, the headers of the tool are more than ${name} patterns`,
          'no-letter': `${quotedEn(text)} has neither a letter nor a digit`,
        })[reason] ?? text,
      why: 'A pattern that cannot be read fits no header.',
      mend: 'Write the text of the header, and between braces what changes in it; the help of the editor says what may stand there.',
    },
  }),
  rule<{ word: string; role: string; first: string }>({
    code: 'survey-format/word-twice',
    severity: 'error',
    example: {
      wrong: 'columns: {submitted: [date], started: [Date]}',
      right: 'columns: {submitted: [date de fin], started: [date de début]}',
    },
    *check({ sound, places }: RuleContext) {
      for (const { data } of formatsIn(sound)) {
        const roles = new Map<string, string>();
        for (const role of columnRoles) {
          const words: readonly string[] = data.columns?.[role] ?? [];
          for (const [at, word] of words.entries()) {
            const bare = hasPlaceholder(word) ? word : bareWord(word);
            const first = roles.get(bare);
            if (first === undefined) roles.set(bare, role);
            else if (first !== role) yield { at: places.value(words, at), found: { word, role, first } };
          }
        }
      }
    },
    fr: {
      says: ({ word, role, first }) => `${quotedFr(word)} est dans ${quotedFr(role)} et déjà dans ${quotedFr(first)}`,
      why: 'Une colonne ne tient qu’une chose : rien ne dirait laquelle.',
      mend: 'Laissez l’en-tête à un seul endroit.',
    },
    en: {
      says: ({ word, role, first }) => `${quotedEn(word)} is in ${quotedEn(role)}, and in ${quotedEn(first)} already`,
      why: 'A column holds one thing: nothing would tell which.',
      mend: 'Leave the header in one place.',
    },
  }),
  rule<{ id: string; nearest: string | null }>({
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
  }),
  rule<{ reason: 'signs' | 'nothing' | 'twins'; signs: number; words: number }>({
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
        else if (signs === undefined && first === undefined && !twins)
          yield { at: places.of(recognise), found: found('nothing') };
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
      mend: 'Nommez dans « columns » les en-têtes que l’outil écrit, et dans « signs » combien il en faut ; pour --format seul, supprimez « recognise ».',
    },
    en: {
      says: ({ reason, signs, words }) =>
        ({
          signs: `it would take ${signs} headers of the tool, and columns names ${words}`,
          nothing: 'nothing makes this format known: neither signs, nor first, nor twins',
          twins: 'twins waits for headers.texts, which says how a column in words is called',
        })[reason],
      why: 'No file would be recognised: the format would be used by --format alone.',
      mend: 'Name in “columns” the headers that the tool writes, and in “signs” how many are needed; for --format alone, delete “recognise”.',
    },
  }),
  rule<{ id: string; whose: 'shipped' | 'organisation' }>({
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
  }),
];
