// An amount, or the range it lies in.

/** Integer cents; `min` equals `max` when the amount is known. */
export interface Money {
  readonly min: number;
  readonly max: number;
}
