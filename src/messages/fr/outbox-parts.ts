import type { Translation } from '../translation';
import type { outboxParts as english } from '../en/outbox-parts';

export const outboxParts = {
  title: 'Boîte d’envoi',
  waiting: 'En attente',
  failed: 'Échecs',
  drafts: 'Brouillons',
} satisfies Translation<typeof english>;
