// What a new project follows when it follows no method; methods have their labels in their files.
export const noMethod = { fr: 'aucune : un plan sans étapes', en: 'none: a plan without steps' };
