// Whether things still stand: what was dropped is no part of the programme, and what is done or dropped is over; what is held up has begun.
interface WithStatus {
  readonly status?: string | null | undefined;
}

export const isStanding = ({ status }: WithStatus): boolean => status !== 'dropped';

export const isOver = ({ status }: WithStatus): boolean => status === 'done' || status === 'dropped';

const begun = ['in-progress', 'paused', 'blocked', 'done'];
/** It goes on, was held up on its way, or is done. */
export const isBegun = ({ status }: WithStatus): boolean => begun.includes(status ?? '');
