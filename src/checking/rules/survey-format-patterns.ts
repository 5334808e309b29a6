// The words and patterns of a survey format: each reads, and says one thing.

import { columnRoles, type Found, mostWordPatterns, type SurveyFormatFile } from '../../model/index.ts';
import { bareWord, hasPlaceholder, surveyPatterns, textPattern } from '../../values/index.ts';
import { formatsIn } from '../formats-seen.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

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

export const formatBadPattern = rule<PatternFound>({
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
    why: 'A pattern that does not read fits no header.',
    mend: 'Write the text of the header, and between braces what changes in it; the help of the editor says what may stand there.',
  },
});

export const formatWordTwice = rule<{ word: string; role: string; first: string }>({
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
});
