// What shared folders, systems and people leave of the files of a project, which is not read in their place.
import { quotedEn, quotedFr, rule } from '../rule.ts';

export const sharedFolderFaults = [
  rule<{ original: string }>({
    code: 'file/conflicted-copy',
    severity: 'error',
    example: { wrong: 'needs-PC-MARIE.yaml, à côté de needs.yaml', right: 'needs.yaml, où tout est reporté' },
    fr: {
      says: ({ original }) => `cette copie de ${quotedFr(original)} n’est pas lue, et dit autre chose à partir d’ici`,
      why: 'Quand deux personnes changent un même fichier, un dossier partagé (OneDrive, Nextcloud, Drive, Dropbox) garde à part ce qu’a écrit l’une : cela ne compte nulle part.',
      mend: 'Reportez dans l’original ce que seule la copie dit (« jalon diff », suivi du nom de la copie, le montre), puis supprimez la copie. Si c’est autre chose, donnez-lui un autre nom et son propre identifiant.',
    },
    en: {
      says: ({ original }) => `this copy of ${quotedEn(original)} is not read, and says something else from here on`,
      why: 'When two people change the same file, a shared folder (OneDrive, Nextcloud, Drive, Dropbox) puts aside what one of them wrote: it counts nowhere.',
      mend: 'Copy into the original what the copy alone says (“jalon diff”, then the name of the copy, shows it), then delete the copy. If it is something else, give it another name and an identifier of its own.',
    },
  }),
  rule<{ original: string }>({
    code: 'file/same-copy',
    severity: 'warning',
    example: { wrong: 'needs - Copie.yaml, à côté de needs.yaml', right: 'needs.yaml' },
    fr: {
      says: ({ original }) => `cette copie de ${quotedFr(original)} n’est pas lue ; elle dit la même chose`,
      why: 'Une copie laissée à côté d’un fichier finit par être modifiée à sa place, et ce qui y est écrit ne compte nulle part.',
      mend: 'Supprimez la copie, ou rangez-la hors du projet : « jalon log » et « jalon undo » gardent déjà ce que les fichiers étaient.',
    },
    en: {
      says: ({ original }) => `this copy of ${quotedEn(original)} is not read; it says the same`,
      why: 'A copy left beside a file ends up being changed in its place, and what is written there counts nowhere.',
      mend: 'Delete the copy, or keep it outside the project: “jalon log” and “jalon undo” keep what files were already.',
    },
  }),
  rule({
    code: 'file/project-within',
    severity: 'warning',
    example: { wrong: 'mon-territoire/ancien/project.yaml', right: 'ancien/project.yaml, à côté de mon-territoire/' },
    fr: {
      says: () => 'un autre projet se tient dans ce dossier : rien n’en est lu avec celui-ci',
      why: 'Un projet est un dossier entier ; ce qui est rangé dans celui d’un autre n’y compte pas, et n’est pas trouvé par qui suit plusieurs projets.',
      mend: 'Rangez ce dossier à côté de l’autre, ou hors de ce que vous suivez si c’est une copie.',
    },
    en: {
      says: () => 'another project stands in this folder: nothing of it is read with this one',
      why: 'A project is a whole folder; what is kept in that of another does not count there, and whoever follows several projects does not find it.',
      mend: 'Keep this folder beside the other one, or outside what you follow if it is a copy.',
    },
  }),
  rule<{ right: string }>({
    code: 'file/misnamed',
    severity: 'error',
    example: { wrong: 'needs.YAML, actors.yml', right: 'needs.yaml, actors.yaml' },
    fr: {
      says: ({ right }) => `ce fichier n’est pas lu : son nom doit être ${quotedFr(right)}`,
      why: 'Ce nom n’est le bon qu’à ses majuscules ou à sa fin près : un poste le lirait, un autre non.',
      mend: 'Renommez le fichier, ou le dossier qui le contient, exactement ainsi.',
    },
    en: {
      says: ({ right }) => `this file is not read: its name must be ${quotedEn(right)}`,
      why: 'This name is the right one but for its capitals or its ending: one computer would read it, another would not.',
      mend: 'Rename the file, or the folder that holds it, exactly so.',
    },
  }),
  rule({
    code: 'file/zero-length',
    severity: 'error',
    example: { wrong: 'needs.yaml : 0 octet', right: 'needs.yaml, une fois descendu du dossier partagé' },
    fr: {
      says: () => 'le fichier ne contient rien, pas un octet',
      why: 'Un dossier partagé (OneDrive, SharePoint, Nextcloud) qui n’a pas fini d’apporter un fichier le montre vide ; ce qu’il contenait manquerait partout.',
      mend: 'Attendez la fin de la synchronisation, ou reprenez-le dans l’historique des versions. S’il est vide à dessein, supprimez-le.',
    },
    en: {
      says: () => 'the file holds nothing, not one byte',
      why: 'A shared folder (OneDrive, SharePoint, Nextcloud) that has not finished bringing a file shows it empty; what it held would be missing everywhere.',
      mend: 'Wait until the folder is in step, or take the file back from the history of versions. If it is empty on purpose, delete it.',
    },
  }),
];
