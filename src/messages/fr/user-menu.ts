import type { Translation } from '../translation';
import type { userMenu as english } from '../en/user-menu';

export const userMenu = {
  roles: {
    viewer: 'Lecture seule',
    agent: 'Agent',
    editor: 'Éditeur',
    admin: 'Administrateur',
  },
  settingsHistory: 'Historique des réglages',
  switchUser: 'Changer d’utilisateur',
  theme: 'Thème',
  language: 'Langue',
  density: 'Lignes',
  shortcutHelp: 'Raccourcis clavier',
  shortcuts: 'Raccourcis à une touche',
  cannedReplies: 'Réponses types',
  undoSend: 'Annuler l’envoi, en secondes',
  undoSeconds: '{seconds, plural, =0 {Non} other {#}}',
  resolvesOnSend: 'Résoudre la mention quand une réponse est envoyée',
  preferenceNotSaved: 'La préférence n’a pas été enregistrée. Réessayez.',
  faults: 'Pannes…',
  resetDemo: 'Réinitialiser la démonstration',
} satisfies Translation<typeof english>;
