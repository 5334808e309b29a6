// A matrix whose rows are columns that do not name it: Microsoft Forms gives each statement a column of its own.
import type { MappedQuestion } from '../../model/index.ts';
import { least } from './closeness.ts';
import type { ColumnGroup } from './column-groups.ts';
import type { KnownQuestion } from './known-questions.ts';
import { comparable, likeness } from './likeness.ts';

export function standaloneRows(questions: readonly KnownQuestion[], groups: readonly ColumnGroup[]): readonly MappedQuestion[] {
  const alone = groups.flatMap(({ stem, text, columns: [column, ...others] }) =>
    column === undefined || others.length > 0 ? [] : [{ column, words: comparable(text ?? stem) }],
  );
  return questions
    .filter(({ asked }) => asked.type === 'matrix')
    .flatMap((known): readonly MappedQuestion[] => {
      const found = known.rows.flatMap(({ code, labels }) => {
        const words = labels.map(comparable);
        const [best] = alone
          .map(({ column, words: own }) => ({ column, like: Math.max(0, ...words.map((label) => likeness(own, label))) }))
          .sort((a, b) => b.like - a.like);
        return best !== undefined && best.like >= least.likely ? [{ ...best, code }] : [];
      });
      if (found.length === 0 || new Set(found.map(({ column }) => column)).size < found.length) return [];
      const lowest = Math.min(...found.map(({ like }) => like));
      const isWhole = found.length === known.rows.length;
      return [
        {
          question: known.asked.id,
          columns: found.map(({ column, code }) => ({ column, use: { kind: 'row', code } })),
          confidence: !isWhole ? 'doubtful' : lowest >= least.sure ? 'sure' : 'likely',
          because: 'parts',
          answers: {},
        },
      ];
    });
}
