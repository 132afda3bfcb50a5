import type { Translation } from '../translation';
import type { app as english } from '../en/app';

export const app = {
  name: 'Signet',
  skip: 'Aller au contenu principal',
  main: 'Principal',
  inbox: 'Boîte de réception',
  replyMap: 'Carte des réponses',
  folders: 'Dossiers',
  backToList: 'Retour à la liste',
  noMentionOpen: 'Aucune mention n’est ouverte',
  noMentionOpenHint: 'Choisissez-en une dans la liste pour la lire et y répondre.',
  loading: 'Chargement',
  partFailed: {
    inbox: 'Les dossiers de cette boîte aux lettres n’ont pas pu être chargés.',
    folders: 'Les dossiers n’ont pas pu être affichés.',
    list: 'Les mentions n’ont pas pu être affichées.',
    mention: 'La mention n’a pas pu être affichée.',
    reply: 'La réponse n’a pas pu être affichée. Ce que vous avez écrit est conservé.',
  },
  paneWidths: { folders: 'Largeur des dossiers', list: 'Largeur de la liste' },
  dialogFailed: 'Les réglages n’ont pas pu être affichés. Vérifiez la connexion.',
  close: 'Fermer',
  retry: 'Réessayer',
  goToInbox: 'Aller à la boîte de réception',
  nothingHere: 'Rien ici',
  offline:
    'Vous êtes hors ligne. L’affichage peut être ancien ; rien ne peut être envoyé ni enregistré.',
  startFailed: 'Signet n’a pas pu démarrer.',
  noAnswer: 'Le serveur ne répond pas.',
  noAnswerHint:
    'Vérifiez la connexion, puis réessayez. Rien de ce que vous avez écrit n’est perdu.',
  contractFault: 'Le serveur a envoyé quelque chose que Signet ne comprend pas.',
  unexpected: 'Cette partie de la page a cessé de fonctionner.',
} satisfies Translation<typeof english>;
