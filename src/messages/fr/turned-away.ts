import type { Translation } from '../translation';
import type { turnedAway as english } from '../en/turned-away';

export const turnedAway = {
  ended: 'Votre session est terminée',
  endedHint:
    'Ce que vous avez écrit est toujours là. Reconnectez-vous pour reprendre où vous en étiez.',
  signIn: 'Se reconnecter',
  stay: 'Rester sur la page sans se reconnecter',
  notSignedIn: 'Le serveur ne répond pas. Réessayez.',
  busy: 'Le serveur n’accepte plus de demandes jusqu’à {time}.',
  busyRead: 'Ce qui manque se chargera alors tout seul.',
  busyWrite:
    'Votre dernière modification n’a pas été faite. Elle est toujours là : réessayez ensuite.',
} satisfies Translation<typeof english>;
