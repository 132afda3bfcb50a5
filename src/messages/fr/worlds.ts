import type { Translation } from '../translation';
import type { worlds as english } from '../en/worlds';

export const worlds = {
  badWorld: 'Le monde « {world} » ne peut pas être ouvert.',
  badWorldHint: 'Ces entrées de son document ne conviennent pas :',
  unknownUser: 'Il n’y a pas d’utilisateur « {id} » dans ce monde.',
  openDemo: 'Ouvrir le monde de démonstration',
  mockBackendFailed: 'Le serveur simulé n’a pas pu démarrer dans ce navigateur.',
  mockBackendFailedHint:
    'Il a besoin d’un service worker. Autorisez les service workers pour cette adresse, ou quittez la navigation privée.',
} satisfies Translation<typeof english>;
