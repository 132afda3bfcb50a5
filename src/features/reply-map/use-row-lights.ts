import { useMemo } from 'react';
import type { Profile } from '../../domain/profile';
import type { ShownRow } from './filter-map';
import type { RowLight } from './map-row';
import type { useProfileLight } from './use-account-map';

type Light = ReturnType<typeof useProfileLight>;

/** What the profile that one looks for does in a row; the same object as long as it says the same. */
export function useRowLights(
  light: Pick<Light, 'profile' | 'places' | 'breakages'>,
  isSimulated: boolean,
): (row: ShownRow) => RowLight | null {
  const { profile } = light;
  const places = light.places.results;
  const breakages = light.breakages.results;
  return useMemo(
    () => createLights(profile, places, isSimulated ? breakages : null),
    [profile, places, breakages, isSimulated],
  );
}

function createLights(
  profile: Profile | undefined,
  places: Light['places']['results'],
  breakages: Light['breakages']['results'] | null,
): (row: ShownRow) => RowLight | null {
  if (profile === undefined) return () => null;
  const known = new Map<string, RowLight>();
  return ({ row: { key }, block: { mailboxId } }) => {
    const light = known.get(key) ?? {
      profileId: profile.id,
      serviceId: profile.serviceId,
      mentions: places.get(mailboxId)?.get(key)?.mentions ?? null,
      breakage: breakages?.get(mailboxId)?.get(key),
    };
    known.set(key, light);
    return light;
  };
}
