// What slides say that no template says.

/** After the title of a slide whose table goes on. */
export const continued = { fr: '(suite)', en: '(continued)' };
