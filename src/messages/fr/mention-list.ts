import type { Translation } from '../translation';
import type { mentionList as english } from '../en/mention-list';

export const mentionList = {
  count: '{count, plural, =0 {Aucune mention} one {# mention} other {# mentions}}',
  kinds: {
    'private-message': 'Message privé',
    review: 'Avis',
  },
  open: 'Ouverte',
  resolved: 'Résolue',
  assignedTo: 'Assignée à {name}',
  unknownUser: 'un utilisateur supprimé',
  sentAs: 'Envoyée en tant que',
  why: 'Pourquoi cette réponse à {author}',
  whySent: 'Pourquoi la réponse à {author} est partie ainsi',
  whySentLoading: 'Chargement des raisons',
  whySentNone: 'Aucune raison n’a été conservée avec cette réponse.',
  whySentFailed: 'Les raisons n’ont pas pu être chargées.',
  whySentOffline:
    'Vous êtes hors ligne. Les raisons pourront être chargées quand la connexion sera rétablie.',
  unknownProfile: 'un profil supprimé',
  loading: 'Chargement des mentions',
  empty: {
    inbox: 'Rien n’attend dans la boîte de réception.',
    'private-messages': 'Aucun message privé n’attend.',
    'assigned-to-me': 'Rien ne vous est assigné.',
    'assigned-to-others': 'Rien n’est assigné à d’autres.',
    sent: 'Rien n’a encore été envoyé.',
    archive: 'Cette boîte aux lettres n’a pas encore de mentions.',
    smartFolder: 'Il n’y a rien dans {folder}.',
  },
  emptyHints: {
    inbox: 'Ce qui arrive et n’est assigné à personne s’affiche ici.',
    'private-messages': 'Les messages privés ouverts s’affichent ici, assignés ou non.',
    'assigned-to-me':
      'Les mentions ouvertes que vous prenez, ou que l’on vous confie, s’affichent ici.',
    'assigned-to-others': 'Les mentions ouvertes dont vos collègues s’occupent s’affichent ici.',
    sent: 'Les mentions qui ont reçu une réponse s’affichent ici, avec le profil qui a répondu.',
    archive:
      'Toutes les mentions des sujets de la boîte aux lettres s’affichent ici, même résolues.',
    smartFolder: 'Les mentions qui correspondent à son filtre s’affichent ici.',
  },
  failed: 'Les mentions n’ont pas pu être chargées.',
  moreFailed: 'Les mentions suivantes n’ont pas pu être chargées.',
  refreshFailed: 'La liste est peut-être ancienne : elle n’a pas pu être rechargée.',
  noAnswer: 'Le serveur ne répond pas. Vérifiez la connexion.',
  badAnswer: 'Raison indiquée : {reason}',
  retry: 'Réessayer',
} satisfies Translation<typeof english>;
