// The form that LimeSurvey keeps → a questionnaire that it exports again as it was.
import {
  type Language,
  languages,
  type Question,
  type StructureRemark,
  type Survey,
  type SurveyTranslation,
} from '../../model/index.ts';
import { askedOfPerson } from '../../project/people/index.ts';
import { writeCondition } from '../../values/index.ts';
import { profileOf } from '../drafting/known-words.ts';
import type { LimeFormRead, LimeRead, LimeTexts } from './lime-form.ts';
import { shapesOf } from './lime-shapes.ts';
import { translated } from './lime-translation.ts';
import { markdownOf, plainText } from './plain-html.ts';
import { conditionIn, type Known, type NamedAnswer } from './relevance.ts';

export interface StructureRead {
  readonly survey: Survey;
  readonly remarks: readonly StructureRemark[];
}

interface Asked {
  readonly read: LimeRead;
  readonly question: Question;
  /** What the answers call it; null when it has columns that no name here brings together. */
  readonly column: string | null;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every question with what it was, ids of the tool kept where they are ids here. */
function askedIn(
  { groups }: LimeFormRead,
  say: (texts: LimeTexts) => string,
  hasSections: boolean,
  remarks: StructureRemark[],
): readonly Asked[] {
  const all = groups.flatMap((group, at) =>
    group.questions.map((read) => ({ read, section: `S${at + 1}`, shapes: shapesOf(read, say) })),
  );
  const titles = all.filter(({ shapes }) => shapes.length > 0).map(({ read }) => read.title);
  const isKept =
    titles.every((title) => /^Q\d{1,6}$/.test(title) || /^Q\d{1,6}[a-z]$/.test(title)) && new Set(titles).size === titles.length;
  let last = 0;
  return all.flatMap(({ read, section, shapes }) => {
    const text = say(read.texts) || read.title;
    if (shapes.length !== 1) remarks.push({ code: shapes.length === 0 ? 'not-a-question' : 'split', title: read.title, text });
    return shapes.map(({ part, ...shape }, at): Asked => {
      last += 1;
      const words = part === undefined ? text : `${text} – ${part.label}`;
      const labels = (shape.options ?? []).map(({ label }) => label);
      const profile = shape.profile ?? (shape.type === 'single' || shape.type === 'number' ? profileOf(words, labels) : null);
      const [help, unit] = [say(read.help), say(read.attributes.get('suffix') ?? new Map())];
      const { type = 'text', ...rest } = shape;
      const question: Question = {
        id: !isKept ? `Q${last}` : shapes.length === 1 ? read.title : `${read.title}${letters[at] ?? ''}`,
        ...(hasSections && { section }),
        type,
        text: words,
        ...(help !== '' && { help }),
        ...(profile && { profile }),
        ...rest,
        ...(type === 'number' && unit !== '' && { unit }),
        ...(read.isMandatory && { required: true }),
        ...(type === 'text' && askedOfPerson(words) !== null && { personal: true }),
      };
      const column = part !== undefined ? `${read.title}[${part.code}]` : shapes.length === 1 ? read.title : null;
      return { read, question, column };
    });
  });
}

/** What the names of an equation ask for. */
function knownTo(asked: readonly Asked[]): Known {
  const byTitle = new Map([...asked].reverse().map((one) => [one.read.title, one.question]));
  const byBox = new Map(
    asked.flatMap(({ read, question }) =>
      question.type === 'multiple'
        ? read.subquestions.map(({ code }): readonly [string, NamedAnswer] => [
            `${read.title}_${code}`,
            { question: question.id, code },
          ])
        : [],
    ),
  );
  const byId = new Map(asked.map(({ question }) => [question.id, question]));
  return {
    named: (name) => {
      const question = byTitle.get(name);
      return question === undefined ? (byBox.get(name) ?? null) : { question: question.id, code: null };
    },
    codeOf: (id, code) => {
      const { type, options = [] } = byId.get(id) ?? {};
      if (type === 'yes-no')
        return code === 'Y' || code === 'yes'
          ? 'yes'
          : code === 'N' || code === 'no'
            ? 'no'
            : (options.find((one) => one.code === code)?.code ?? null);
      return options.find((one) => one.code === code)?.code ?? null;
    },
  };
}

/** The questionnaire, and what of the structure became something else. */
export function limeSurvey(form: LimeFormRead, id: string): StructureRead {
  const spoken = form.languages.flatMap((one) =>
    languages.filter((language) => one === language || one.startsWith(`${language}-`)),
  );
  const [own = 'fr', ...others] = [...new Set<Language>(spoken)];
  const inLanguage =
    (language: string) =>
    (texts: LimeTexts): string =>
      plainText(texts.get(form.languages.find((one) => one.startsWith(language)) ?? '') ?? '');
  const say = (texts: LimeTexts): string =>
    inLanguage(own)(texts) || plainText(texts.get('') ?? texts.values().next().value ?? '');
  const markdown = (texts: LimeTexts, language = own): string =>
    markdownOf(texts.get(form.languages.find((one) => one.startsWith(language)) ?? '') ?? '');
  const title = say(form.titles);
  const hasSections =
    form.groups.length > 1 || form.groups.some(({ names, texts }) => say(names) !== title || markdown(texts) !== '');
  const remarks: StructureRemark[] = [];
  const asked = askedIn(form, say, hasSections, remarks);
  const known = knownTo(asked);
  const questions = asked.map(({ read, question }): Question => {
    if (read.relevance === '' || read.relevance === '1') return question;
    const found = conditionIn(read.relevance, known);
    const showIf = found?.condition ? writeCondition(found.condition) : '';
    if (found === null) remarks.push({ code: 'condition', title: read.title, text: read.relevance });
    return showIf === '' ? question : { ...question, showIf };
  });
  const sections = form.groups.map(({ names, texts }, at) => {
    const text = markdown(texts);
    return { id: `S${at + 1}`, title: say(names) || `S${at + 1}`, ...(text !== '' && { text }) };
  });
  const [introduction, closing] = [markdown(form.welcome), markdown(form.end)];
  const mapped = asked.flatMap(({ question, column }) =>
    column === null || column === question.id ? [] : [[question.id, column] as const],
  );
  const translation = (language: Language): SurveyTranslation => {
    const of = inLanguage(language);
    const told = asked
      .map(({ read, question }) => [question.id, translated(read, question, of, say)] as const)
      .filter(([, one]) => Object.keys(one).length > 0);
    const groups = form.groups.flatMap(({ names }, at) =>
      of(names) === '' || of(names) === say(names) ? [] : [[`S${at + 1}`, { title: of(names) }] as const],
    );
    const [opening, ending] = [markdown(form.welcome, language), markdown(form.end, language)];
    return {
      ...(of(form.titles) !== '' && of(form.titles) !== title && { title: of(form.titles) }),
      ...(opening !== '' && opening !== introduction && { introduction: opening }),
      ...(ending !== '' && ending !== closing && { closing: ending }),
      ...(hasSections && groups.length > 0 && { sections: Object.fromEntries(groups) }),
      ...(told.length > 0 && { questions: Object.fromEntries(told) }),
    };
  };
  return {
    survey: {
      id,
      ...(title !== '' && { title }),
      languages: [own, ...others],
      ...(introduction !== '' && { introduction }),
      ...(closing !== '' && { closing }),
      ...(hasSections && { sections }),
      questions,
      ...(others.length > 0 && { translations: Object.fromEntries(others.map((language) => [language, translation(language)])) }),
      ...(mapped.length > 0 && { mapping: Object.fromEntries(mapped) }),
    },
    remarks,
  };
}
