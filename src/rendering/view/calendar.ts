// The dated things of the project, named for a reader.
import { calendarOf, type Dated } from '../../deriving/index.ts';
import type { View } from '../../model/index.ts';
import type { Material } from './material.ts';
import { actionNames } from './naming.ts';

export function calendarView(material: Material): View['calendar'] {
  return calendarOf(material.project, material.say).map((dated) => ({
    date: dated.when.start,
    end: dated.when.end,
    when: dated.when,
    label: labelOf(material, dated),
    kind: { code: dated.kind, label: material.words.calendar[dated.kind] },
    action: dated.action === null ? null : (actionNames(material, [dated.action])[0] ?? null),
    done: dated.done,
  }));
}

function labelOf({ words }: Material, { kind, label }: Dated): string {
  return kind === 'evaluation' ? words.evaluation(label) : label || words.calendar[kind];
}
