import type { Translation } from '../translation';
import type { mailboxes as english } from '../en/mailboxes';

export const mailboxes = {
  sidebar: 'Boîte aux lettres et dossiers',
  mailbox: 'Boîte aux lettres',
  mailboxOption: '{name}, {count, number} dans la boîte de réception',
  folders: 'Dossiers',
  smartFolders: 'Dossiers intelligents',
  noSmartFolders: 'Aucun dossier intelligent',
  newFolder: 'Nouveau dossier intelligent',
  newFolderForbidden:
    'Nouveau dossier intelligent : seuls les éditeurs et les administrateurs peuvent en ajouter',
  newMailbox: 'Nouvelle boîte aux lettres',
  onlyAdmins: 'Seuls les administrateurs peuvent en ajouter',
  mailboxSettings: 'Réglages de la boîte aux lettres',
  gearWithProblem: '{label} : {problem}',
  settingProblem:
    '{profile} ne peut pas répondre sur {service} ({reason}){blocked, plural, =-1 {} one {, # mention bloquée} other {, # mentions bloquées}}',
  deletedProfile: 'un profil supprimé',
  folderSettings: 'Réglages de {name}',
  defaultFolders: {
    inbox: 'Boîte de réception',
    'private-messages': 'Messages privés',
    'assigned-to-me': 'Assignées à moi',
    'assigned-to-others': 'Assignées à d’autres',
    sent: 'Envoyées',
    archive: 'Archive',
  },
} satisfies Translation<typeof english>;
