import type { User } from '../../../src/domain/user';
import type { World } from '../world';

/** The people of Hemvale who use Signet; the first looks when nobody is named. */
export const demoUsers: readonly User[] = [
  { id: 'ingrid', name: 'Ingrid Solheim', role: 'admin' },
  { id: 'mateo', name: 'Mateo Rivas', role: 'admin' },
  { id: 'claire', name: 'Claire Fontaine', role: 'editor' },
  { id: 'deniz', name: 'Deniz Aydın', role: 'editor' },
  { id: 'amara', name: 'Amara Nwosu', role: 'agent' },
  { id: 'lukas', name: 'Lukas Brandt', role: 'agent' },
  { id: 'yuki', name: 'Yuki Tanaka', role: 'agent' },
  { id: 'sofia', name: 'Sofia Marchetti', role: 'agent' },
  { id: 'oliver', name: 'Oliver Grant', role: 'viewer' },
];

/** Ingrid, Sofia and Oliver have not published lately, so that all parts of the default rule show. */
export const demoLastUsedProfileIds: World['lastUsedProfileIds'] = {
  mateo: { x: 'x-hemvale', linkedin: 'linkedin-hemvale' },
  claire: { facebook: 'facebook-fr', instagram: 'instagram-fr' },
  deniz: { facebook: 'facebook-us' },
  amara: { facebook: 'facebook-care', x: 'x-help', whatsapp: 'whatsapp-service' },
  lukas: { facebook: 'facebook-de', 'google-business': 'google-berlin' },
  yuki: { x: 'x-jp', youtube: 'youtube-hemvale' },
};

/** Who takes mentions in a language; the others of these may, too. */
export const speakersOf: Readonly<Record<string, readonly string[]>> = {
  fr: ['claire'],
  de: ['lukas'],
  ja: ['yuki'],
  zh: ['yuki'],
  es: ['mateo', 'sofia'],
  it: ['sofia'],
  en: ['amara', 'deniz', 'ingrid'],
};
export const everyonesHelp: readonly string[] = ['amara', 'deniz', 'lukas', 'sofia', 'yuki'];
