import type { Translation } from '../translation';
import type { resolutions as english } from '../en/resolutions';

export const resolutions = {
  whoAnswers: 'Qui répond :',
  blocked: 'bloqué',
  unanswerable: 'sans réponse possible',
  deletedProfile: 'un profil supprimé',
  dependsOnView: 'Dépend du dossier depuis lequel elle est ouverte',
} satisfies Translation<typeof english>;
