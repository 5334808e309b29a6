// A questionnaire → the printable list of the fields to create in Framaforms, where no structure can be brought in.

import type { AskedQuestion, Questionnaire } from '../model/index.ts';
import { unaccented, writeCondition } from '../values/index.ts';
import { escapeSigns } from '../wording/escape.ts';
import { type FramaformsField, framaforms } from '../wording/exchanges/exports.ts';
import { conditionSaid } from '../wording/surveys/conditions.ts';

const escaped = (text: string): string => escapeSigns(text, /[&<>"]/g);

/** Many answers are easier in a list. */
const mostButtons = 15;

function fieldOf({ type, answers, bounds, personal, text }: AskedQuestion): FramaformsField {
  if (type === 'single' && bounds === null && answers.length > mostButtons) return 'drop-down';
  if (type !== 'text' || !personal) return type;
  return /e-?mail|courriel|électronique/i.test(text) ? 'e-mail' : 'short-text';
}

/** One line a choice, as the platform takes them: the key, a bar, what people read. Keys hold letters, digits and underscores alone. */
const choices = (things: readonly { readonly code: string; readonly label: string }[]): string =>
  things.map(({ code, label }) => `${keyOf(code)}|${label}`).join('\n');
const keyOf = (code: string): string => unaccented(code).replace(/[^A-Za-z0-9]+/g, '_');

/** A page that prints; `html` makes HTML of Markdown, `notice` says what becomes of data. */
export function framaformsList(
  questionnaire: Questionnaire,
  html: (markdown: string) => string,
  notice: (questionnaire: Questionnaire) => string,
): string {
  const { language, title, sections, introduction, closing, questions } = questionnaire;
  const words = framaforms[language];
  const line = (name: string, value: string): string => `<dt>${escaped(name)}</dt><dd>${value}</dd>\n`;
  const copied = (text: string): string => `<pre>${escaped(text)}</pre>`;
  const marked = (name: string, markdown: string): string =>
    `<h2>${escaped(name)}</h2>\n<p class="kind">${escaped(words.field('words'))}</p>\n${html(markdown)}\n`;

  const questionHtml = (question: AskedQuestion): string => {
    const { id, number, text, help, answers, rows, other, most, unit, required, condition, personal, type } = question;
    const ranks = answers.map((_, index) => ({ code: String(index + 1), label: String(index + 1) })).slice(0, most ?? undefined);
    const said = condition === null ? null : (conditionSaid(condition, questions, language) ?? writeCondition(condition));
    const lines = [
      line(words.kind, escaped(words.field(fieldOf(question)))),
      line(words.label, copied(text)),
      line(words.key, copied(id.toLowerCase())),
      ...(help === null ? [] : [line(words.help, copied(help))]),
      ...(rows.length > 0 ? [line(words.rows, copied(choices(rows)))] : []),
      ...(type === 'ranking' ? [line(words.rows, copied(choices(answers)))] : []),
      ...(answers.length > 0 ? [line(words.options, copied(choices(type === 'ranking' ? ranks : answers)))] : []),
      ...(other === null ? [] : [line(other, escaped(words.other))]),
      ...(most === null || type === 'ranking' ? [] : [line(words.options, escaped(words.most(most)))]),
      ...(unit === null ? [] : [line(words.unit, copied(unit))]),
      line(words.required, required ? words.yes : words.no),
      ...(said === null ? [] : [line(words.condition, escaped(said))]),
    ];
    const warning = personal ? `<p><strong>${escaped(words.personal)}</strong></p>\n` : '';
    return `<section>\n<h3>${number}. ${escaped(text)}</h3>\n<dl>\n${lines.join('')}</dl>\n${warning}</section>\n`;
  };

  const noticeHtml = `<p>${escaped(notice(questionnaire))}</p>\n`;
  const opening = `${marked(words.introduction, introduction ?? '')}${noticeHtml}`;
  const body = sections.map(
    (section) =>
      `<h2>${escaped(section.title ?? title)}</h2>\n<p class="kind">${escaped(words.field('section'))}</p>\n${
        section.text === null ? '' : `${html(section.text)}\n`
      }${section.questions.map(questionHtml).join('')}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title(title))}</title>
<style>
body { font: 11pt/1.45 system-ui, sans-serif; color: #1d2733; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { border-bottom: 2px solid; margin-top: 2.2rem; }
section { break-inside: avoid; border: 1px solid #b8c1cc; border-radius: 4px; padding: 0 1rem 0.6rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: 10rem 1fr; gap: 0.3rem 1rem; } dt { font-weight: 600; } dd { margin: 0; }
pre { font: inherit; white-space: pre-wrap; background: #f1f4f7; margin: 0; padding: 0.2rem 0.5rem; } .kind { color: #4a5563; }
</style>
</head>
<body>
<h1>${escaped(words.title(title))}</h1>
<p>${escaped(words.how)}</p>
<p>${escaped(words.conditions)}</p>
<p>${escaped(words.privacy)}</p>
${opening}${body.join('')}${closing === null ? '' : marked(words.closing, closing)}</body>
</html>
`;
}
