// Whether things still stand: what was dropped is no part of the programme, and what is done or dropped is over.
interface WithStatus {
  readonly status?: string | null | undefined;
}

export const isStanding = ({ status }: WithStatus): boolean => status !== 'dropped';

export const isOver = ({ status }: WithStatus): boolean => status === 'done' || status === 'dropped';
