import type { Translation } from '../translation';
import type { live as english } from '../en/live';

export const live = {
  arrived: '{count, plural, one {# nouvelle} other {# nouvelles}}',
  arrivedHint:
    '{count, plural, one {Afficher # nouvelle mention} other {Afficher # nouvelles mentions}}',
  reconnecting: 'Reconnexion… L’affichage peut être ancien.',
  titleWithCount: '({count, number}) {title}',
  activity: {
    looking: '{name} regarde cette mention',
    answering: '{name} est en train de répondre',
  },
} satisfies Translation<typeof english>;
