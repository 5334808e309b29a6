// What is to be told: pieces whose date is past, and those that the present step asks for and nobody planned.
import type { CommunicationStanding, Todo } from '../../model/index.ts';
import { ownersOf, type StatusSource, todo } from './source.ts';

export function pieceTodos(source: StatusSource, { due, late, step }: CommunicationStanding): readonly Todo[] {
  return [
    ...late.map(({ id, message, due: day, authors, command }) =>
      todo({
        code: 'piece-late',
        subject: id,
        title: message,
        due: day,
        owners: authors,
        commands: [command, `jalon set ${id} date=…`],
      }),
    ),
    ...due
      .filter((one) => one.step === step && one.state === 'missing')
      .map(({ recipient, command }) =>
        todo({
          code: 'piece-missing',
          subject: recipient,
          owners: ownersOf(source, []),
          commands: command === null ? [] : [command],
        }),
      ),
  ];
}
