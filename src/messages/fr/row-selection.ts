import type { rowSelection as english } from '../en/row-selection';
import type { Translation } from '../translation';

export const rowSelection = {
  select: 'Sélectionner la mention de {author}',
  selected: 'Sélectionnée',
  count: '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  clear: 'Effacer la sélection',
  barFailed: 'Les actions n’ont pas pu être chargées.',
  tryAgain: 'Réessayer',
} satisfies Translation<typeof english>;
