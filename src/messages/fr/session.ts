import type { Translation } from '../translation';
import type { session as english } from '../en/session';

export const session = {
  userMenu: '{name}, menu utilisateur',
  roles: {
    viewer: 'Lecture seule',
    agent: 'Agent',
    editor: 'Éditeur',
    admin: 'Administrateur',
  },
  settingsHistory: 'Historique des réglages',
  switchUser: 'Changer d’utilisateur',
  theme: 'Thème',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue',
  languages: { en: 'English', fr: 'Français' },
  density: 'Lignes',
  densities: { comfortable: 'Aérées', default: 'Normales', compact: 'Serrées' },
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
