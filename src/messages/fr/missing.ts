import type { Translation } from '../translation';
import type { missing as english } from '../en/missing';

export const missing = {
  pageNotFound: 'Il n’y a rien à cette adresse.',
  pageNotFoundHint: 'Le lien est peut-être ancien ou mal saisi.',
  mailboxNotFound: 'Il n’y a pas de boîte aux lettres « {id} ».',
  folderNotFound: 'Il n’y a pas de dossier « {id} » dans cette boîte aux lettres.',
  folderSwitchedOff: '{name} : ce dossier est désactivé dans cette boîte aux lettres.',
  folderSwitchedOffHint:
    'Ses mentions restent dans les archives ou dans d’autres dossiers. Un administrateur peut le réactiver dans les réglages de la boîte aux lettres.',
  mentionNotFound: 'Cette boîte aux lettres n’a pas de mention « {id} ».',
  noMailboxes: 'Ce compte n’a pas encore de boîte aux lettres.',
  noMailboxesHint: 'Un administrateur peut en ajouter une.',
  newMailbox: 'Nouvelle boîte aux lettres',
} satisfies Translation<typeof english>;
