import type { Translation } from '../translation';
import type { worlds as english } from '../en/worlds';

export const worlds = {
  badWorld: 'Le monde « {world} » ne peut pas être ouvert.',
  badWorldHint: 'Ces entrées de son document ne conviennent pas :',
  unknownUser: 'Il n’y a pas d’utilisateur « {id} » dans ce monde.',
  openDemo: 'Ouvrir le monde de démonstration',
} satisfies Translation<typeof english>;
