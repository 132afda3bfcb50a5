import type { MapFilter } from './filter-map';

/**
 * What of the map one looks at.
 * - `profileId`: the profile that is lit up wherever it answers, or null.
 * - `isSimulated`: whether the map says what would break without that profile.
 */
export interface MapView extends MapFilter {
  profileId: string | null;
  isSimulated: boolean;
}
