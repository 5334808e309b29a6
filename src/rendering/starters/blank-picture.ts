/** A grey dot as PNG: what keeps the place of a picture in a starter. */
export const blankPicture = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGN4BwAA8ADv8GkuoQAAAABJRU5ErkJggg==', 'base64'),
);
