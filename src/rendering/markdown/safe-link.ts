/** The addresses that a document may lead to: the web, a mailbox, a telephone, a place of the document itself. */

/** The address, or nothing when its scheme could do harm or when it leads nowhere. */
export const safeLink = (address: string): string | undefined =>
  /^(https?:\/\/|mailto:|tel:|#)./i.test(address.trim()) ? address.trim() : undefined;
