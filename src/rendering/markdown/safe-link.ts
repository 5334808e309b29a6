/** The addresses that a document may lead to: the web, a mailbox, a telephone, a place of the document itself. */

/** What browsers open at most; one defined once may be used by every word of a text. */
const longest = 2000;

/** The address, or nothing when its scheme could do harm, when it leads nowhere or when nothing opens one so long. */
export const safeLink = (address: string): string | undefined => {
  const bare = address.trim();
  return bare.length <= longest && /^(https?:\/\/|mailto:|tel:|#)./i.test(bare) ? bare : undefined;
};
