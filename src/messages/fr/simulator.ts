import type { Translation } from '../translation';
import type { simulator as english } from '../en/simulator';

export const simulator = {
  rate: 'Journée animée',
  rates: { pause: 'Pause', slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
  failed: 'La journée animée n’a pas été changée. Réessayez.',
} satisfies Translation<typeof english>;
