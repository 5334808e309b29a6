// One thing to be done, as a sentence, with who must act and what can be typed.

import type { Language, Method, Status, Todo } from '../model/index.ts';
import { parsePeriod } from '../values/index.ts';
import { formatDate, formatList, formatPeriod } from '../wording/formats.ts';
import { label } from '../wording/label.ts';
import { statusWords } from '../wording/status.ts';
import { visible } from '../wording/visible.ts';

/** More ids than this are counted. */
const shownIds = 4;

function nameOf({ code, subject }: Todo, { duties }: Status, method: Method | null, language: Language): string {
  const [step = '', condition = ''] = subject.split('/');
  const stepOf = method?.steps.find(({ id }) => id === step);
  if (code === 'gate') return stepOf?.gate?.find(({ id }) => id === condition)?.says[language] ?? subject;
  if (code === 'advance' || code === 'step-late')
    return stepOf?.label[language] ?? label(`project.step=${subject}`, language) ?? subject;
  if (code === 'piece-missing') return label(`communication.items.recipient=${subject}`, language) ?? subject;
  if (code === 'prerequisite-late') return label(`launch.prerequisites.id=${subject}`, language) ?? subject;
  return duties.find(({ obligation }) => obligation.id === subject)?.obligation.label[language] ?? subject;
}

function quarterOf({ code, subject }: Todo, language: Language): string {
  const period = code === 'overload' ? parsePeriod(subject.split('/')[1] ?? '') : null;
  return period === null ? '' : formatPeriod(period, language);
}

export function todoSentence(todo: Todo, status: Status, method: Method | null, language: Language): string {
  const words = statusWords[language];
  const { code, subject, title, due, ids } = todo;
  const day = due === null ? '' : formatDate(due, language);
  const duty = duties(status, subject);
  const confidence = duty === undefined ? '' : words.confidence[duty.obligation.confidence];
  const step = code === 'gate' ? (subject.split('/')[0] ?? '') : '';
  const listed = ids.length > shownIds ? [...ids.slice(0, shownIds - 1), words.others(ids.length - shownIds + 1)] : ids;
  return visible(
    words.todo[code]({
      subject: code === 'gate' ? '' : subject,
      title: title ?? '',
      name: nameOf(todo, status, method, language),
      due: day && words.by(day),
      since: day && (duty?.inForce ? words.since(day) : words.from(day)),
      ids: ids.length > shownIds ? listed.join(', ') : formatList(listed, language),
      count: ids.length,
      step: step === '' || step === status.step ? '' : (label(`project.step=${step}`, language) ?? step),
      quarter: quarterOf(todo, language),
      confidence: confidence && ` (${confidence})`,
    }),
  );
}

const duties = (status: Status, id: string) => status.duties.find(({ obligation }) => obligation.id === id);
