import type { Translation } from '../translation';
import type { hints as english } from '../en/hints';

export const hints = {
  title: 'Bon à savoir',
  whoAnswers:
    'Chaque ligne se termine par le profil qui répond. Pourquoi ? dit quelle règle l’a choisi.',
  keys: 'Appuyez sur ? pour tous les raccourcis, sur {mod} K pour chaque action et chaque lieu par son nom.',
  keysOff: 'Appuyez sur {mod} K pour chaque action et chaque lieu par son nom.',
  panes: 'Tirez les lignes entre les volets. Votre menu propose des lignes de trois hauteurs.',
  dismiss: 'Compris',
} satisfies Translation<typeof english>;
