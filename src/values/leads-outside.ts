// The name of a part of an archive that whoever unpacks the file would write somewhere else.

/** Absolute, of another disk or machine, or climbing by `..`; a zero ends a name for some programs and not for others. */
export const leadsOutside = (name: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
