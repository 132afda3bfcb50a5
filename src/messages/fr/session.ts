import type { Translation } from '../translation';
import type { session as english } from '../en/session';

export const session = {
  userMenu: '{name}, menu utilisateur',
  themes: { system: 'Système', light: 'Clair', dark: 'Sombre' },
  languages: { en: 'English', fr: 'Français' },
  densities: { comfortable: 'Aérées', default: 'Normales', compact: 'Serrées' },
} satisfies Translation<typeof english>;
