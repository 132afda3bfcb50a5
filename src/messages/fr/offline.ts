import type { Translation } from '../translation';
import type { offline as english } from '../en/offline';

export const offline = {
  title: 'Vous êtes hors ligne.',
  mention:
    'Cette mention n’a pas encore été ouverte. Elle s’ouvrira dès que la connexion sera rétablie.',
  outbox:
    'La boîte d’envoi n’a pas encore été chargée. Elle viendra dès que la connexion sera rétablie.',
} satisfies Translation<typeof english>;
