import type { Translation } from '../translation';
import type { sending as english } from '../en/sending';

export const sending = {
  unknown:
    'On ne sait pas si elle est partie : aucune réponse n’est arrivée. Elle ne peut pas partir deux fois.',
  'signed-out':
    'On ne sait pas si elle est partie : la session est terminée. Elle ne peut pas partir deux fois ; reconnectez-vous pour le savoir.',
  'too-many-requests':
    'On ne sait pas si elle est partie : le serveur n’accepte plus de demandes pour un moment. Elle ne peut pas partir deux fois.',
  forbidden:
    'On ne sait pas si elle est partie : votre rôle ne permet plus de répondre. Elle ne peut pas partir deux fois.',
  asking: 'Vérification…',
  asksIn: 'Signet redemande dans {seconds, plural, one {# seconde} other {# secondes}}.',
  byHand:
    'Le premier envoi date d’un moment. Vérifier l’envoie aussi, si elle n’est pas encore partie.',
  askNow: 'Vérifier maintenant',
  elsewhere: 'Un autre onglet envoie cette réponse.',
} satisfies Translation<typeof english>;
